import { setImportant } from './place-host';

/** Our one element in the page, and its closed root, which the page cannot read. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Puts the host into the page, hidden. Styles are set through CSSOM, which no CSP of the page can forbid. */
export function makeHost(document: Document): Host {
  const element = makeElement(document);
  const root = element.attachShadow({ mode: 'closed' });
  // `all` first: it must not undo what follows.
  setImportant(element, {
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    // Keeps it out of what the user copies or drags from the page.
    'user-select': 'none',
    visibility: 'hidden',
  });
  document.documentElement.append(element);
  return { element, root };
}

/**
 * Makes the element in a document that runs no scripts. If the page defines a custom element of our name, its
 * `ElementInternals` give it even a closed root, unless the root was attached in another document.
 */
const makeElement = (document: Document): HTMLElement =>
  document.implementation.createHTMLDocument('').createElement('last-impression');
