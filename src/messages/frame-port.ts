import * as v from 'valibot';
import { ContactRef } from '../domain/contact/contact-ref';
import { PageFacts } from '../domain/contact/page-facts';
import { Layout } from '../domain/layout/layout';
import { number, oneOf, shape, type Shaped } from './shape';

/** Counts the address changes of one page, so that a late message can be recognized. */
const epoch = v.number();

/** The only window message: the script that made the frame passes it a port, and the nonce that proves who sent it. */
export const PortOffer = v.object({ type: v.literal('last-impression.port'), nonce: v.string() });
export type PortOffer = v.InferOutput<typeof PortOffer>;

/**
 * The condition of our host in the page. `whole`: as we put it there. `animated`: too, but the page's animations could hide it
 * while the page itself is too busy to draw. `covered`: by something of the page. `altered`: put elsewhere, clipped or faded.
 */
export const HostCondition = v.picklist(['whole', 'animated', 'covered', 'altered']);
export type HostCondition = v.InferOutput<typeof HostCondition>;

/** When a stall of the page's main thread began and ended, ms ago. */
const Stall = v.object({ from: v.number(), to: v.number() });
export type Stall = v.InferOutput<typeof Stall>;

/**
 * Our host as the page's side finds it. Times are in ms before the answer: the clocks of two documents cannot be compared, and a
 * page can delay the answer until what it did is long ago. So the frame adds how long it waited.
 */
export const HostCheck = v.object({
  condition: HostCondition,
  /** How long the host has stood in its place, and the user has been nowhere else. */
  stillFor: v.number(),
  /** How long ago the user last pressed a pointer in the page. */
  sincePress: v.number(),
  /** An element of the page has the focus, and not our frame or one of the page. */
  caretInPage: v.boolean(),
  /** The latest stalls; none in browsers that do not report them (Firefox). */
  stalls: v.array(Stall),
});
export type HostCheck = v.InferOutput<typeof HostCheck>;

/** Messages from the page's side to the frame. */
export const ToFrame = v.variant('type', [
  /** The address is this record's now: show it, and answer `shown` with the same epoch. */
  v.object({ type: v.literal('contact'), epoch, ref: ContactRef, crmName: v.string(), address: v.string() }),
  /** The address is no record's: show no contact. */
  v.object({ type: v.literal('nobody'), epoch }),
  /**
   * What the page shows of that epoch's record, and the records that it links to. `among`, if the name came late: the keys of the records
   * whose it could be, that epoch's first.
   */
  v.object({
    type: v.literal('facts'),
    epoch,
    facts: PageFacts,
    linked: v.array(ContactRef),
    among: v.optional(v.array(v.string())),
  }),
  v.object({ type: v.literal('layout'), layout: Layout }),
  /** Put the caret in the quick log. `byUser`: the user pressed our shortcut for it. */
  v.object({ type: v.literal('focus'), byUser: v.boolean() }),
  /** The page took the caret out of the sheet. `key`: typed while it was on its way back. Without it, the page keeps the caret. */
  v.object({ type: v.literal('caret-taken'), key: v.exactOptional(v.string()) }),
  /** The answer to `look`. Without `check` if the script that checks our host is not loaded yet. */
  v.object({ type: v.literal('looked'), n: v.number(), epoch, check: v.optional(HostCheck) }),
]);
export type ToFrame = v.InferOutput<typeof ToFrame>;

/** Messages from the frame to the page's side. */
export const fromFrame = [
  /** The frame shows that epoch's contact now. */
  shape({ type: oneOf('shown'), epoch: number }),
  /** Compare the page's address with what the frame shows, check our host, and answer `looked` with the same `n`. */
  shape({ type: oneOf('look'), n: number }),
  /**
   * `typing`: the user types in the frame, or has just come to it, so a page that takes the focus now does not do it for them.
   * `leaving`: the user moves the focus out of the frame by a key, and it must not be taken back. `at-rest`: the saved draft no
   * longer changes, so nobody is typing it elsewhere. `release`: the user has stopped typing on a page that shows no record, so
   * the page may have the focus.
   */
  shape({ type: oneOf('leaving', 'typing', 'at-rest', 'release', 'collapse') }),
  shape({ type: oneOf('place'), mode: oneOf('dock', 'float'), side: oneOf('left', 'right') }),
] as const;
export type FromFrame = Shaped<(typeof fromFrame)[number]>;
