import { setImportant } from './place-host';

/** Our one element in the page, and the closed root that the page cannot look into. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Puts the host into the page, hidden. Styles are set through CSSOM, which no CSP of the page's forbids. */
export function makeHost(document: Document): Host {
  const element = document.createElement('last-impression');
  const root = element.attachShadow({ mode: 'closed' });
  // `all` first: it must not undo what follows.
  setImportant(element, {
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    visibility: 'hidden',
  });
  document.documentElement.append(element);
  return { element, root };
}
