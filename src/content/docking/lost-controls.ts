import { roomBeside, type Strip } from './strip';
import { pageDocument as document } from '../page-document';

/** What a user clicks, types into or tabs to. */
const control =
  'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[onclick],[tabindex]:not([tabindex="-1"])';

/** Enough to tell a bar that lies over others from a page that is as it was. */
const sample = 100;

/**
 * Notes which of the page's controls the user can get at; asked later, counts those that lie under the strip, and those that
 * the page's own bars have come to hide. By hit-tests: `scrollWidth` is no test.
 */
export function watchControls(strip: Strip): () => number {
  const reachable = controls().filter(isOnTop).slice(0, sample);
  const isCovered = (element: Element) =>
    (isUnder(element, strip) && isSeen(element)) || isOutOfReach(element, strip);
  const isHidden = (element: Element) =>
    element.isConnected && isInWindow(element) && !isUnder(element, strip) && !isOnTop(element);
  return () => controls().filter(isCovered).length + reachable.filter(isHidden).length;
}

const controls = () => [...document.querySelectorAll(control)];

// At its middle: a row or a pane that fills the page is not covered by losing its edge.
function isUnder(element: Element, strip: Strip): boolean {
  const [x] = middleOf(element);
  return strip.side === 'left' ? x < strip.width : x >= roomBeside(strip);
}

/** Stays under the strip even where the page is scrolled to its very end. */
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

// What has left the window is scrolled to.
function isInWindow(element: Element): boolean {
  const [x, y] = middleOf(element);
  return x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
}

function middleOf(element: Element): [x: number, y: number] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}
