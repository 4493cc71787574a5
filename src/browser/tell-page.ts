import browser from 'webextension-polyfill';
import type { ToPage } from '../messages/to-page';
import { logUnexpected } from './log';

/**
 * Says something to the content script of a tab, and gives its answer; undefined where none is at work there, which is no
 * error, or where it failed, which is logged with its place.
 */
export async function askPage(tab: number, message: ToPage, place: string): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message);
  } catch (cause) {
    if (!nobodyIsThere(cause)) logUnexpected(place, cause);
    return undefined;
  }
}

// The browsers have no name for it, only words: no script is there, or its page went away meanwhile.
const nobodyIsThere = (cause: unknown): boolean =>
  cause instanceof Error &&
  /receiving end does not exist|no tab with id|invalid tab id|back\/forward cache|message channel closed/i.test(
    cause.message,
  );
