import * as v from 'valibot';
import { PortOffer, ToFrame } from './frame-port';

/** Gives what the page's side says to the frame; undefined where it is not of our language. */
export function readToFrame(raw: unknown): ToFrame | undefined {
  const message = v.safeParse(ToFrame, raw);
  return message.success ? message.output : undefined;
}

/** Gives the offer of a port; undefined where a window message is anything else. */
export function readPortOffer(raw: unknown): PortOffer | undefined {
  const offer = v.safeParse(PortOffer, raw);
  return offer.success ? offer.output : undefined;
}
