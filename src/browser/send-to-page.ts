import browser from 'webextension-polyfill';
import type { ToPage } from '../messages/to-page';
import { logUnexpected } from './log';

/**
 * Sends a message to the content script of a tab's page and returns its answer. Undefined if no content script runs there, which is
 * no error, or if it failed, which is logged under `place`.
 */
export async function sendToPage(tab: number, message: ToPage, place: string): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch (cause) {
    if (!hasNoReceiver(cause)) logUnexpected(place, cause);
    return undefined;
  }
}

// Browsers only tell by the message that no script runs there, or that its page is gone by now.
const hasNoReceiver = (cause: unknown): boolean =>
  cause instanceof Error &&
  /receiving end does not exist|no tab with id|invalid tab id|back\/forward cache|message channel closed/i.test(
    cause.message,
  );
