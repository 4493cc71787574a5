import browser from 'webextension-polyfill';
import type { ToPage } from '../messages/to-page';

/** Says something to the content script of a tab. Rejects where none is at work there. */
export const tellPage = (tab: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message);
