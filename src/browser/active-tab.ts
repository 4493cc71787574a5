import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { WhoIsHere } from '../messages/to-page';
import { askPage } from './tell-page';

/** The tab in front, as far as we may know it: its address only where the user called us there, or granted the host. */
export interface ActiveTab {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
}

/** Gives the tab in front of the user; undefined where there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    ...(tab.url === undefined ? {} : { url: tab.url }),
    ...(tab.title === undefined ? {} : { title: tab.title }),
  };
}

/** Asks a tab's content script who is on screen; undefined where none is at work, or no contact is there. */
export async function whoIsHere(tab: number): Promise<WhoIsHere | undefined> {
  const answer = await askPage(tab, { type: 'page.who' }, 'asking who is on screen');
  const who = v.safeParse(WhoIsHere, answer);
  return who.success ? who.output : undefined;
}
