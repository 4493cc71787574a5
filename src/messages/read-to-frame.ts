import * as v from 'valibot';
import { PortOffer, ToFrame } from './frame-port';
import { WhereIAm } from './to-background';

/** Returns what the page's side says to the frame, or undefined if it is not of our language. */
export function readToFrame(raw: unknown): ToFrame | undefined {
  const message = v.safeParse(ToFrame, raw);
  return message.success ? message.output : undefined;
}

/** Returns the offer of a port, or undefined if a window message is anything else. */
export function readPortOffer(raw: unknown): PortOffer | undefined {
  const offer = v.safeParse(PortOffer, raw);
  return offer.success ? offer.output : undefined;
}

/** Returns if a frame is, as the background answered its hello, or undefined if nobody of ours made it. */
export function readWhereIAm(raw: unknown): WhereIAm | undefined {
  const here = v.safeParse(WhereIAm, raw);
  return here.success ? here.output : undefined;
}
