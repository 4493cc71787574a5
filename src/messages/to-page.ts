import * as v from 'valibot';
import { ContactRef } from '../domain/contact/contact-ref';
import { PageFacts } from '../domain/contact/page-facts';

/** What the background and the popup say to the content script in a page. One schema for each, as for the frame's words. */
export const toPage = [
  /** A frame in this tab says hello; only the script that made it answers, once. */
  v.object({ type: v.literal('frame.claim'), nonce: v.string() }),
  /** Open or collapse the sidebar. */
  v.object({ type: v.literal('sidebar.toggle') }),
  /** Open the sidebar and put the caret in its quick log. */
  v.object({ type: v.literal('sidebar.log') }),
  /** Who is on screen? Answered with `WhoIsHere`. */
  v.object({ type: v.literal('page.who') }),
] as const;
export type ToPage = v.InferOutput<(typeof toPage)[number]>;

/** The answer to `page.who`: the record the address says, and what the page shows of it. */
export const WhoIsHere = v.object({ ref: ContactRef, facts: PageFacts });
export type WhoIsHere = v.InferOutput<typeof WhoIsHere>;
