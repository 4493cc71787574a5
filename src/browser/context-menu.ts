import browser from 'webextension-polyfill';

/** What can be done with selected text: promise it, or answer it because it is their message. */
export type SelectionDeed = 'promise' | 'answer';

/** Text that the user selected somewhere, as it stands in the page: not to be trusted. */
export interface Selected {
  readonly deed: SelectionDeed;
  readonly text: string;
  readonly tab?: number;
}

const idOf: Readonly<Record<SelectionDeed, string>> = { promise: 'promise-this', answer: 'answer-this' };

/** Puts the entries into the menu on selected text, by their titles; asked for again, they are still there once. */
export async function offerOnSelection(titles: Readonly<Record<SelectionDeed, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: idOf.promise, title: titles.promise, contexts: ['selection'] });
  browser.contextMenus.create({ id: idOf.answer, title: titles.answer, contexts: ['selection'] });
}

/** Hears that an entry was chosen. */
export function onSelection(handle: (selected: Selected) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText: text }, tab) => {
    const deed = menuItemId === idOf.answer ? 'answer' : 'promise';
    if (menuItemId !== idOf[deed] || !text) return;
    void handle(tab?.id === undefined ? { deed, text } : { deed, text, tab: tab.id });
  });
}
