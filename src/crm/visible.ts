/** Looked at for each selector: a page may hold thousands of hits. */
const mostHits = 50;

/** Tells whether an element can be seen. One with `display: contents` has no box of its own, but its child has. */
export function isVisible(element: Element): boolean {
  return hasBox(element) || (element.firstElementChild !== null && hasBox(element.firstElementChild));
}

const hasBox = (element: Element) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

/** Gives the visible ones among an inner selector's first hits. */
export const visibleHits = (pane: ParentNode, selector: string): Element[] =>
  [...pane.querySelectorAll(selector)].slice(0, mostHits).filter(isVisible);
