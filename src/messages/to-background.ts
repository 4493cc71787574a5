import * as v from 'valibot';
import { ContactRef } from '../domain/contact/contact-ref';

const short = v.pipe(v.string(), v.maxLength(200));

/** What pages, frames and surfaces say to the background. */
export const ToBackground = v.variant('type', [
  /** The eye sees a contact: bring what a contact page needs. */
  v.object({ type: v.literal('eye.at-contact') }),
  /** A frame asks who gave it its port; relayed to its own tab, and nothing is kept. Answered with `WhereIAm`. */
  v.object({ type: v.literal('frame.hello'), nonce: short }),
  /** A frame asks whether its tab's address says this record, as the browser knows it. Answered with yes or no. */
  v.object({ type: v.literal('frame.may-show'), ref: ContactRef }),
  /** A frame wants the script in its tab's page that looks how our host stands there. */
  v.object({ type: v.literal('frame.check-host') }),
  /** The eye of a taught CRM asks what the user has taught for its page's origin, which the browser says of it. */
  v.object({ type: v.literal('taught.here') }),
  /** Something was committed to the book. */
  v.object({ type: v.literal('book.changed') }),
  /** Open one of our own pages in a tab; frames in Firefox cannot. */
  v.object({ type: v.literal('open'), surface: v.picklist(['options', 'today', 'popup']) }),
  /** The user wants to see a contact's record (our id of them) in its CRM. */
  v.object({ type: v.literal('open.record'), contact: short }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;

/** The answer to a hello if a script of ours gave the port: the origin of the tab's page, as the browser knows it. */
export const WhereIAm = v.object({ origin: v.pipe(v.string(), v.maxLength(1000)) });
export type WhereIAm = v.InferOutput<typeof WhereIAm>;
