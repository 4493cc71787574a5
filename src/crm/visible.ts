/** Looked at for each selector: a page may hold thousands of hits. */
const mostHits = 50;

/** Tells whether an element can be seen. One with `display: contents`, as a slot, has no box of its own: its parent's counts. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return isBoxless(element) && element.parentElement !== null && isVisible(element.parentElement);
}

const isBoxless = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

/** Gives the visible ones among a selector's first hits. */
export const visibleHits = (pane: ParentNode, selector: string): Element[] =>
  [...pane.querySelectorAll(selector)].slice(0, mostHits).filter(isVisible);
