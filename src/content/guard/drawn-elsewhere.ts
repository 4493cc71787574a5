/** By these a part of an SVG draws beyond its own box. */
const farther = ['filter', 'outline-style', 'text-shadow', 'marker-start', 'marker-mid', 'marker-end'];

/**
 * Whether something may be drawn far from its own box, where Chromium does not notice it: the pictures of an element's own view
 * transition, or a part of an SVG, by a style, by what overflows a `foreignObject`, or by what it takes from elsewhere in the document.
 * Not if its SVG is clipped to its box, as it usually is.
 */
export function isDrawnElsewhere(element: Element): boolean {
  if (isInTransition(element)) return true;
  if (!(element instanceof SVGElement) || !element.ownerSVGElement) return false;
  // What is clipped in this way may have a margin that is drawn.
  if (!['visible', 'clip'].includes(getComputedStyle(element.ownerSVGElement).overflow)) return false;
  const style = getComputedStyle(element);
  return (
    ['foreignObject', 'use'].includes(element.localName) ||
    farther.some((name) => !['', 'none'].includes(style.getPropertyValue(name)))
  );
}

const transition = ':active-view-transition';
const canTransition = CSS.supports(`selector(${transition})`);

/** Whether the browser shows pictures of an element instead of it, in a view transition of that element or of the whole page. */
export const isInTransition = (element: Element): boolean => canTransition && element.matches(transition);
