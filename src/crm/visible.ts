/** How many matches of a selector are checked: a page may have thousands. */
const maxMatches = 50;

/** Whether an element can be seen. One with `display: contents`, such as a slot, has no box, so its parent decides. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return isBoxless(element) && element.parentElement !== null && isVisible(element.parentElement);
}

const isBoxless = (element: Element) => getComputedStyle(element).display === 'contents';

/** Returns the visible ones among a selector's first matches. */
export const visibleHits = (pane: ParentNode, selector: string): Element[] =>
  [...pane.querySelectorAll(selector)].slice(0, maxMatches).filter(isVisible);
