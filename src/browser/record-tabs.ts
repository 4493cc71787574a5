import browser from 'webextension-polyfill';
import { patternOf } from './origins';

/** A tab whose address we may know. */
export interface OpenTab {
  readonly id: number;
  readonly window: number | undefined;
  readonly url: URL;
}

/** Gives the tabs at an origin, where its host is granted; none where it is not. */
export async function tabsAt(origin: string): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.flatMap(({ id, windowId, url }) => {
    const at = URL.parse(url ?? '');
    return id === undefined || !at ? [] : [{ id, window: windowId, url: at }];
  });
}

/** Brings a tab in front of the user, and its window. */
export async function goTo({ id, window }: Pick<OpenTab, 'id' | 'window'>): Promise<void> {
  await browser.tabs.update(id, { active: true });
  if (window !== undefined) await browser.windows.update(window, { focused: true });
}

/** An address that is no web page's: nothing else is ever opened. */
export class NotAWebPage extends Error {
  override name = 'NotAWebPage';
}

/**
 * Opens a web page in a tab of its own, in front of the user.
 * @throws NotAWebPage
 */
export async function openAddress(url: URL): Promise<void> {
  if (!/^https?:$/.test(url.protocol)) throw new NotAWebPage(url.protocol);
  const { windowId } = await browser.tabs.create({ url: url.href });
  // From a notification, the window may lie behind other programs.
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
