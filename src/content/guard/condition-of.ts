import type { Layout } from '../../domain/layout/layout';
import type { HostCondition } from '../../messages/frame-port';
import { sheetWidth } from '../frame/place-host';
import { pageDocument as document } from '../page-document';
import { isInTransition } from './drawn-elsewhere';
import { areOver, couldBeHidden, isAnimated, isOnTop, maybeOver } from './over-host';
import { hasOwnStyle } from './own-style';

/** What rounding and scrollbars may take or add, CSS px. */
const [rounding, scrollbar] = [1, 20];

/** Styles that could hide an element or show it elsewhere, with the value that has no effect. */
const plain: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  // Masks as well; Chromium reports what they hide as visible.
  '-webkit-mask-box-image-source': 'none',
  'mask-border-source': 'none',
  'mix-blend-mode': 'normal',
  perspective: 'none',
  'content-visibility': 'visible',
};

/**
 * In a smaller window the user cannot see what a button is about, CSS px: a page can open one as small as a button. Only a user can zoom so
 * far in that less than this fits into a window that is larger itself (`leastOuter`, with its bars).
 */
const [leastWindow, leastOuter] = [240, 300];

/** How far a page may be zoomed out. */
const leastZoom = 0.75;

/** Returns the condition of our host, with our frame in it. `trees`: the document, and the page's shadow roots. */
export function conditionOf(
  host: HTMLElement,
  frame: HTMLElement,
  side: Layout['side'],
  trees: Iterable<ParentNode>,
): HostCondition {
  if (isAltered(host) || !isInPlace(frame, side)) return 'altered';
  const box = frame.getBoundingClientRect();
  const above = maybeOver(host, trees);
  if (areOver(above, box) || !isOnTop(host, box)) return 'covered';
  return couldBeHidden(above) ? 'animated' : 'whole';
}

/**
 * Whether our frame is hidden in a way of which Chromium does not tell it, and `watchChanges` neither: by the page's root, or by what lies
 * over it. Asked now and then, so it must cost little.
 */
export function isHidden(host: HTMLElement, frame: HTMLElement, trees: Iterable<ParentNode>): boolean {
  const root = document.documentElement;
  if (isInTransition(host) || isInTransition(root) || !isPlain(root)) return true;
  const above = maybeOver(host, trees);
  return above.length > 0 && areOver(above, frame.getBoundingClientRect());
}

function isAltered(host: HTMLElement): boolean {
  const root = document.documentElement;
  const { overflow, position } = getComputedStyle(host);
  // Anything but `fixed` scrolls with the page, which goes on while the page's main thread is blocked.
  const canScroll = overflow !== 'visible' || position !== 'fixed';
  return (
    host.parentNode !== root ||
    !hasOwnStyle(host) ||
    !isPlain(host) ||
    !isPlain(root) ||
    canScroll ||
    isInTransition(host) ||
    isInTransition(root) ||
    isAnimated(host)
  );
}

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return Object.entries(plain).every(([name, value]) => ['', value].includes(style.getPropertyValue(name)));
}

/**
 * Whether our frame is in its place, and large enough to read. Not the host, because a page can put padding into it and move the
 * frame within it. Its own width and height are those from before the page has zoomed it.
 */
function isInPlace(frame: HTMLElement, side: Layout['side']): boolean {
  const { left, right, top, bottom, width } = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = frame;
  const gap = side === 'left' ? left : innerWidth - right;
  const widest = Math.min(sheetWidth(window) * leastZoom, innerWidth - scrollbar);
  return (
    Math.min(outerWidth, outerHeight) >= leastOuter &&
    offsetHeight >= Math.min(leastWindow, innerHeight - scrollbar) &&
    Math.abs(top) <= rounding &&
    Math.min(width, offsetWidth) >= widest - rounding &&
    width >= offsetWidth * leastZoom - rounding &&
    [gap, innerHeight - bottom].every((rest) => rest >= -rounding && rest <= scrollbar)
  );
}
