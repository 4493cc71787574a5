import { roomBeside, type Strip } from './strip';
import { pageDocument as document } from '../page-document';

/** What a user can click, type in or tab to. */
const control =
  'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[onclick],[tabindex]:not([tabindex="-1"])';

/** Enough to notice a bar that now covers other controls. */
const maxSample = 100;

/**
 * Records which of the page's controls can be reached. The returned function counts those that are under the strip now, or covered
 * by the page's own bars. Uses hit tests, because `scrollWidth` does not show it.
 */
export function watchControls(strip: Strip): () => number {
  const reachable = controls().filter(isOnTop).slice(0, maxSample);
  const isHidden = (element: Element) =>
    element.isConnected && isInWindow(element) && !isUnder(element, strip) && !isOnTop(element);
  return () => countCovered(strip) + reachable.filter(isHidden).length;
}

/** Counts the controls that are under the strip now. */
export const countCovered = (strip: Strip): number =>
  controls().filter((element) => (isUnder(element, strip) && isSeen(element)) || isOutOfReach(element, strip))
    .length;

const controls = () => [...document.querySelectorAll(control)];

// By its middle: a row or a pane that fills the page may lose its edge.
function isUnder(element: Element, strip: Strip): boolean {
  const [x] = middleOf(element);
  return strip.side === 'left' ? x < strip.width : x >= roomBeside(strip);
}

/** Whether it stays under the strip even if the page is scrolled to the end. */
function isOutOfReach(element: Element, strip: Strip): boolean {
  const { scrollWidth, scrollLeft } = document.documentElement;
  const [x] = middleOf(element);
  const end = scrollWidth - scrollLeft;
  return strip.side === 'right' && x >= innerWidth && x < end && x >= end - strip.width;
}

const isSeen = (element: Element) =>
  document.elementsFromPoint(...middleOf(element)).some((there) => element.contains(there));

function isOnTop(element: Element): boolean {
  const there = document.elementFromPoint(...middleOf(element));
  return there !== null && (element.contains(there) || there.contains(element));
}

// What is outside of the window can be scrolled to.
function isInWindow(element: Element): boolean {
  const [x, y] = middleOf(element);
  return x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
}

function middleOf(element: Element): [x: number, y: number] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}
