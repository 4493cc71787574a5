import * as v from 'valibot';
import { PortOffer, ToFrame } from './frame-port';
import { WhereIAm } from './where-i-am';

/** Returns a message to the frame, or undefined if it is none. */
export function readToFrame(raw: unknown): ToFrame | undefined {
  const message = v.safeParse(ToFrame, raw);
  return message.success ? message.output : undefined;
}

/** Returns the offer of a port, or undefined if a window message is none. */
export function readPortOffer(raw: unknown): PortOffer | undefined {
  const offer = v.safeParse(PortOffer, raw);
  return offer.success ? offer.output : undefined;
}

/** Returns the background's answer to a frame's hello, or undefined if no script of ours made the frame. */
export function readWhereIAm(raw: unknown): WhereIAm | undefined {
  const here = v.safeParse(WhereIAm, raw);
  return here.success ? here.output : undefined;
}
