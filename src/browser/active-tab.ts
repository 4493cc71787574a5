import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { WhoIsHere } from '../messages/to-page';
import { sendToPage } from './send-to-page';

/** The active tab. `url` and `title` are present only if the user invoked us there or granted the host. */
export interface ActiveTab {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
}

/** Returns the active tab of the last focused window, or undefined if there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    ...(tab.url === undefined ? {} : { url: tab.url }),
    ...(tab.title === undefined ? {} : { title: tab.title }),
  };
}

/** Returns the contact that a tab's page shows, or undefined if no content script runs there or it sees no contact. */
export async function contactInTab(tab: number): Promise<WhoIsHere | undefined> {
  const answer = await sendToPage(tab, { type: 'page.who' }, 'asking who is on screen');
  const contact = v.safeParse(WhoIsHere, answer);
  return contact.success ? contact.output : undefined;
}
