import * as v from 'valibot';
import { ContactRef } from '../domain/contact/contact-ref';
import { PageFacts } from '../domain/contact/page-facts';
import { Layout } from '../domain/layout/layout';
import { number, oneOf, shape, type Shaped } from './shape';

/** Counts the address changes of one page; whatever is late says an old one. */
const epoch = v.number();

/** The one window message: the script that made the frame hands it its end of the port, and what it proves itself by. */
export const PortOffer = v.object({ type: v.literal('last-impression.port'), nonce: v.string() });
export type PortOffer = v.InferOutput<typeof PortOffer>;

/**
 * How our host stands in the page: as it was put there, or `covered` by something of the page's, or `altered`: put elsewhere,
 * clipped, faded; `moved` if it is back, but not for long. `unchecked` where the script that looks has not come yet.
 */
export const HostCondition = v.picklist(['whole', 'moved', 'covered', 'altered', 'unchecked']);
export type HostCondition = v.InferOutput<typeof HostCondition>;

/** What the page's side says to the frame. */
export const ToFrame = v.variant('type', [
  /** The address, as it stands now, says this record; show it and answer `shown` with the same epoch. */
  v.object({ type: v.literal('contact'), epoch, ref: ContactRef, crmName: v.string(), address: v.string() }),
  /** The address says no record; forget whom you showed. */
  v.object({ type: v.literal('nobody'), epoch }),
  /** What the page shows of the record of that epoch, and the records that it links to. */
  v.object({ type: v.literal('facts'), epoch, facts: PageFacts, linked: v.array(ContactRef) }),
  v.object({ type: v.literal('layout'), layout: Layout }),
  /** Put the caret in the quick log; `byUser`: they asked for it, by our own shortcut. */
  v.object({ type: v.literal('focus'), byUser: v.boolean() }),
  /** The page has taken the caret out of the sheet again and again, and is let go on with it. */
  v.object({ type: v.literal('caret-taken') }),
  /** The answer to `look`. */
  v.object({ type: v.literal('looked'), n: v.number(), epoch, host: HostCondition }),
]);
export type ToFrame = v.InferOutput<typeof ToFrame>;

/** What the frame says to the page's side. */
export const fromFrame = [
  /** That epoch's contact is what the frame shows now. */
  shape({ type: oneOf('shown'), epoch: number }),
  /** Compare the page's address with what the frame shows, look how our host stands, and answer `looked` with the same `n`. */
  shape({ type: oneOf('look'), n: number }),
  /**
   * `leaving`: the user takes the focus out of the frame by a key, and it is not to be taken back. `at-rest`: what is kept of a
   * sentence stays as it is, so nobody is typing it elsewhere. `release`: nothing more was typed under a page that shows no
   * record, and the page may have the focus.
   */
  shape({ type: oneOf('leaving', 'at-rest', 'release', 'collapse') }),
  shape({ type: oneOf('place'), mode: oneOf('dock', 'float'), side: oneOf('left', 'right') }),
] as const;
export type FromFrame = Shaped<(typeof fromFrame)[number]>;
