import type { Sender } from '../browser/on-message';
import { addressWhen } from '../browser/record-tabs';
import { sendToPage } from '../browser/send-to-page';
import { readTaught } from '../browser/taught';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { WhereIAm } from '../messages/where-i-am';
import { knownCrms, isRecordAt } from './known-crms';

/**
 * Asks the page of the frame's own tab, and no other, whether a content script of ours there gave the frame its port. If so,
 * returns the origin of that page, which the browser knows; otherwise null.
 */
export async function answerHello(from: Sender, nonce: string): Promise<WhereIAm | null> {
  const page = URL.parse(from.tabAddress ?? '');
  // Frame 0 is the tab's page itself: our frame, opened as a page, was made by no content script.
  if (from.tab === undefined || !from.frame || !page) return null;
  const isOurs = await sendToPage(from.tab, { type: 'frame.claim', nonce }, 'relaying a hello');
  return isOurs === true ? { origin: page.origin } : null;
}

/** Resolves to whether the page in a frame's tab shows a record, judged by its address according to the browser. */
export async function isAtRecord({ tab }: Sender, ref: ContactRef): Promise<boolean> {
  if (tab === undefined) return false;
  const crmOf = knownCrms(await readTaught());
  return (await addressWhen(tab, (here) => isRecordAt(crmOf, here, ref))) !== undefined;
}
