import browser from 'webextension-polyfill';

const id = 'promise-this';

/** Text that the user selected somewhere, as it stands in the page: not to be trusted. */
export interface Selected {
  readonly text: string;
  readonly tab?: number;
}

/** Puts the entry into the menu on selected text; asked for again, it is still one. */
export async function offerPromise(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Hears that the entry was chosen. */
export function onPromiseThis(handle: (selected: Selected) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || !info.selectionText) return;
    const text = info.selectionText;
    void handle(tab?.id === undefined ? { text } : { text, tab: tab.id });
  });
}
