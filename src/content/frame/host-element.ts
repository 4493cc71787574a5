/** Our one element in the page, and the closed root that the page cannot look into. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** Puts the host into the page, hidden. Styles are set through CSSOM, which no CSP of the page's forbids. */
export function makeHost(document: Document): Host {
  const element = document.createElement('last-impression');
  const root = element.attachShadow({ mode: 'closed' });
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  set('all', 'initial');
  set('position', 'fixed');
  set('z-index', '2147483647');
  set('visibility', 'hidden');
  document.documentElement.append(element);
  return { element, root, remove: () => element.remove() };
}
