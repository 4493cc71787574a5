import browser from 'webextension-polyfill';

const pages = {
  options: 'src/options/index.html',
  welcome: 'src/options/index.html#welcome',
  today: 'src/today/index.html',
  popup: 'src/popup/index.html',
} as const;
export type OwnPage = keyof typeof pages;

/** Opens one of our own pages in a tab. */
export async function openPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(pages[page]) });
}

/** Opens the day's plan, scrolled to the promise with this id. */
export async function openAtPromise(id: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`${pages.today}#promise=${encodeURIComponent(id)}`),
  });
}

/** Opens the popup, or its page in a tab if the browser refuses. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox requires a recent user gesture, Chromium a focused window.
    await openPage('popup');
  }
}
