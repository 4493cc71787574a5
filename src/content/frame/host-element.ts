import { setImportant } from './place-host';

/** Our one element in the page, and the closed root that the page cannot look into. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Puts the host into the page, hidden. Styles are set through CSSOM, which no CSP of the page's forbids. */
export function makeHost(document: Document): Host {
  const element = makeElement(document);
  const root = element.attachShadow({ mode: 'closed' });
  // `all` first: it must not undo what follows.
  setImportant(element, {
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    // What the user copies or drags out of the page has nothing of it.
    'user-select': 'none',
    visibility: 'hidden',
  });
  document.documentElement.append(element);
  return { element, root };
}

/**
 * Makes it in a document that runs no scripts. A page that defines an element of our name itself is given even a closed
 * root by its `ElementInternals`, but only if the element was the page's when the root was attached.
 */
const makeElement = (document: Document): HTMLElement =>
  document.implementation.createHTMLDocument('').createElement('last-impression');
