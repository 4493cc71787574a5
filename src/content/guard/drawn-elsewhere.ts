/** By these a part of an SVG draws beyond its own box. */
const farther = ['filter', 'outline-style', 'text-shadow', 'marker-start', 'marker-mid', 'marker-end'];

/**
 * Whether a part of an SVG may be drawn far from its own box, where Chromium does not notice it: by a style, by what overflows a
 * `foreignObject`, or by what it takes from elsewhere in the document. Not if its SVG is clipped to its box, as it usually is.
 */
export function isDrawnElsewhere(element: Element): boolean {
  if (!(element instanceof SVGElement) || !element.ownerSVGElement) return false;
  if (getComputedStyle(element.ownerSVGElement).overflow !== 'visible') return false;
  const style = getComputedStyle(element);
  return (
    ['foreignObject', 'use'].includes(element.localName) ||
    farther.some((name) => !['', 'none'].includes(style.getPropertyValue(name)))
  );
}
