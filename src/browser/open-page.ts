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

/** Opens the day's plan at one promise, by its id. */
export async function openAtPromise(id: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`${pages.today}#promise=${encodeURIComponent(id)}`),
  });
}

/** Opens the popup, or its page in a tab where the browser does not let us. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox wants a user's gesture that has not gone by; Chromium a window in front.
    await openPage('popup');
  }
}
