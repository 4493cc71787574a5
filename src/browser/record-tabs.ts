import browser from 'webextension-polyfill';
import { patternOf } from './origins';

/** A tab whose address we may read. */
export interface OpenTab {
  readonly id: number;
  readonly window: number | undefined;
  readonly url: URL;
}

/** Returns the tabs at an origin; none if its host is not granted. */
export async function tabsAt(origin: string): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.flatMap(({ id, windowId, url }) => {
    const at = URL.parse(url ?? '');
    return id === undefined || !at ? [] : [{ id, window: windowId, url: at }];
  });
}

/** Returns a tab's address, according to the browser; undefined if we may not access its host, or the tab is gone. */
export async function addressOf(tab: number): Promise<URL | undefined> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return URL.parse(found?.url ?? '') ?? undefined;
}

/** Delays (ms) before each look: the browser's own process may learn of an in-app move a little later than the page. */
const delays = [0, 20, 60, 180];

/** Returns a tab's address once it is as wanted; undefined if it is not soon. */
export async function addressWhen(tab: number, isWanted: (here: URL) => boolean): Promise<URL | undefined> {
  for (const delay of delays) {
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    const here = await addressOf(tab);
    if (here && isWanted(here)) return here;
  }
  return undefined;
}

/** Brings a tab and its window to the front. */
export async function focusTab({ id, window }: Pick<OpenTab, 'id' | 'window'>): Promise<void> {
  await browser.tabs.update(id, { active: true });
  if (window !== undefined) await browser.windows.update(window, { focused: true });
}

/** An address that is not http(s); no other is ever opened. */
export class NotAWebPage extends Error {
  override name = 'NotAWebPage';
}

/**
 * Opens a web page in a new tab in front of the user.
 * @throws NotAWebPage
 */
export async function openAddress(url: URL): Promise<void> {
  if (!/^https?:$/.test(url.protocol)) throw new NotAWebPage(url.protocol);
  const { windowId } = await browser.tabs.create({ url: url.href });
  // After a click on a notification, the window may be behind other programs.
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
