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
