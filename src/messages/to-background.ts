import * as v from 'valibot';

/** What pages, frames and surfaces say to the background. */
export const ToBackground = v.variant('type', [
  /** The eye sees a contact: bring what a contact page needs. */
  v.object({ type: v.literal('eye.at-contact') }),
  /** A frame asks who made it; relayed to its own tab, and nothing is kept. */
  v.object({ type: v.literal('frame.hello'), nonce: v.string() }),
  /** The eye of a taught CRM asks what the user has taught for its page's origin, which the browser says of it. */
  v.object({ type: v.literal('taught.here') }),
  /** Something was committed to the book. */
  v.object({ type: v.literal('book.changed') }),
  /** Open one of our own pages in a tab; frames in Firefox cannot. */
  v.object({ type: v.literal('open'), surface: v.picklist(['options', 'today', 'popup']) }),
  /** The user wants to see a contact's record (our id of them) in its CRM. */
  v.object({ type: v.literal('open.record'), contact: v.string() }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;
