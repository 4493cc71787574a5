import * as v from 'valibot';
import { ContactRef } from '../domain/contact/contact-ref';

const short = v.pipe(v.string(), v.maxLength(200));
const long = v.pipe(v.string(), v.maxLength(10_000));

/** The page's script checks it when it reads it. */
const layout = { collapsed: v.boolean(), mode: short, side: short, handleTop: v.number() };

/** For which of its views a page is laid out: the window's width, about, and the kind of record. */
const place = { bucket: v.number(), kind: short };

/** Messages from pages, frames and surfaces to the background. */
export const ToBackground = v.variant('type', [
  /** The eye is at a contact: inject what a contact page needs, with what reads names from headings if the CRM needs that. */
  v.object({ type: v.literal('eye.at-contact'), byHeading: v.optional(v.boolean()) }),
  /** The eye asks whether the user turned this CRM on at its page's origin, as the browser knows it. Answered with yes or no. */
  v.object({ type: v.literal('eye.is-on'), crm: short }),
  /**
   * What a page's script reads and keeps, with the answer as it was kept: the sheet's layout in a CRM, and how a page of its own origin
   * is laid out beside it. It has no access to the storage itself, where there is more.
   */
  v.object({ type: v.literal('layout.read'), crm: short }),
  v.object({ type: v.literal('layout.keep'), crm: short, layout: v.object(layout) }),
  v.object({ type: v.literal('technique.read'), ...place }),
  v.object({ type: v.literal('technique.keep'), ...place, technique: short }),
  /** The user has pointed at a name, in a page of the CRM that they teach; and what they have taught there so far, or null. */
  v.object({ type: v.literal('lesson.keep'), lesson: v.object({ url: long, selector: long, name: long }) }),
  v.object({ type: v.literal('lesson.read') }),
  /**
   * A page needs a script that few pages need: what tells whose a late name is, the notice instead of our frame, or what lays a page
   * out as if its window were narrower.
   */
  v.object({ type: v.literal('page.needs'), script: v.picklist(['late-names', 'notice', 'breakpoints']) }),
  /** A frame asks whether a script of ours offered its port. Relayed to its own tab; nothing is stored. Answered with `WhereIAm`. */
  v.object({ type: v.literal('frame.hello'), nonce: short }),
  /** A frame asks whether its tab's address, as the browser knows it, is this record's. Answered with yes or no. */
  v.object({ type: v.literal('frame.may-show'), ref: ContactRef }),
  /** A frame asks how many promises are overdue to the contact in its tab. Answered with the number, or null. */
  v.object({ type: v.literal('frame.overdue') }),
  /** A frame needs the script that checks our host in its tab's page. */
  v.object({ type: v.literal('frame.check-host') }),
  /** Notice from now on in which editor of the frame's page the caret stands: the note for the CRM may go there. */
  v.object({ type: v.literal('note.watch') }),
  /** In which editor did the caret last stand on this record? Answered with its name in the page, or null. */
  v.object({ type: v.literal('note.find'), ref: ContactRef }),
  /** Put a note into that editor. Answered with whether it is there. */
  v.object({ type: v.literal('note.put'), ref: ContactRef, plain: v.string(), html: v.string() }),
  /** The eye of a taught CRM asks what the user has taught for its page's origin, as the browser knows it. */
  v.object({ type: v.literal('taught.here') }),
  /**
   * A second record of a CRM that the user is teaching shows this name. Answered with what was learned from its address, as the
   * browser knows it (`SecondRecord`), or null if no lesson is in progress there.
   */
  v.object({ type: v.literal('lesson.second'), name: v.pipe(v.string(), v.maxLength(600)) }),
  /** A write to the book was committed. */
  v.object({ type: v.literal('book.changed') }),
  /** Back up now: the user has just said where to, or asked for it. Answered once it is done. */
  v.object({ type: v.literal('back-up.now') }),
  /** Something is missing from the book: make it whole. Answered once that was tried. `goOn`: the user goes on with what is left. */
  v.object({ type: v.literal('book.heal'), goOn: v.optional(v.boolean()) }),
  /** Something was erased for good: take it out of the backups and the browser's files too. Answered once that was tried. */
  v.object({ type: v.literal('book.erased') }),
  /** Open one of our pages in a tab, which frames in Firefox cannot. */
  v.object({ type: v.literal('open'), surface: v.picklist(['options', 'today', 'popup']) }),
  /** Show a contact's record (by our id) in its CRM. */
  v.object({ type: v.literal('open.record'), contact: short }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;
