import browser from 'webextension-polyfill';
import type { ToBackground } from '../messages/to-background';
import type { ToPage } from '../messages/to-page';

/** Says something to the background. Rejects where nobody is there (our extension was updated under this page). */
export const tellBackground = (message: ToBackground): Promise<unknown> =>
  browser.runtime.sendMessage(message);

/** Says something to the content script of a tab. Rejects where none is at work there. */
export const tellPage = (tab: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message);
