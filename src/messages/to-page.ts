import * as v from 'valibot';
import { ContactRef } from '../domain/contact/contact-ref';
import { PageFacts } from '../domain/contact/page-facts';
import { oneOf, shape, text, type Shaped } from './shape';

/** Messages from the background and the popup to the content script in a page. */
export const toPage = [
  /** A frame in this tab said hello; only the script that made it answers, once. */
  shape({ type: oneOf('frame.claim'), nonce: text }),
  /** Open or collapse the sidebar. */
  shape({ type: oneOf('sidebar.toggle') }),
  /** Open the sidebar and put the caret in its quick log. */
  shape({ type: oneOf('sidebar.log') }),
  /** Who is on screen? Answered with `WhoIsHere`. */
  shape({ type: oneOf('page.who') }),
] as const;
export type ToPage = Shaped<(typeof toPage)[number]>;

/** The answer to `page.who`: the record of the address, and what the page shows of it. */
export const WhoIsHere = v.object({ ref: ContactRef, facts: PageFacts });
export type WhoIsHere = v.InferOutput<typeof WhoIsHere>;
