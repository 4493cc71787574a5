import browser from 'webextension-polyfill';

/** What can be done with selected text: promise it, or promise to answer it because it is their message. */
export type SelectionAction = 'promise' | 'answer';

/** Text that the user selected in a page; untrusted. */
export interface Selected {
  readonly action: SelectionAction;
  readonly text: string;
  readonly tab?: number;
}

const idOf: Readonly<Record<SelectionAction, string>> = { promise: 'promise-this', answer: 'answer-this' };

/** Puts our items into the context menu of selected text, with these titles. Calling it again does not add them twice. */
export async function offerOnSelection(titles: Readonly<Record<SelectionAction, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: idOf.promise, title: titles.promise, contexts: ['selection'] });
  browser.contextMenus.create({ id: idOf.answer, title: titles.answer, contexts: ['selection'] });
}

/** Calls `handle` when one of our items is chosen. */
export function onSelection(handle: (selected: Selected) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText: text }, tab) => {
    const action = menuItemId === idOf.answer ? 'answer' : 'promise';
    if (menuItemId !== idOf[action] || !text) return;
    void handle(tab?.id === undefined ? { action, text } : { action, text, tab: tab.id });
  });
}
