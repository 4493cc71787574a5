import { pageDocument as document } from '../page-document';

/** Fine enough to notice each move out of the place and back, but not rounding. */
const thresholds = [0, 0.5, 0.9, 0.99, 0.995];

/** How much of the element must be in its place. */
const leastThere = 0.99;

/** When an element last left its place, or came back to it. */
export interface PlaceWatch {
  /** Of `performance.now()`. */
  lastMoved(): number;
  /**
   * Whether it was in its place when the page was last drawn. A page can put it elsewhere whenever it draws, and back before it
   * is asked.
   */
  isThere(): boolean;
  stop(): void;
}

/**
 * Watches an element in its place, which must be within the window. The observer's root is exactly that part of the window, so
 * each move changes how much of the element is in it. Calls `left` when it is no longer there. Nothing runs while nothing moves.
 */
export function watchPlace(element: Element, left: () => void): PlaceWatch {
  let moved = performance.now();
  // Until it was drawn once, it has just moved anyway.
  let ratio = 1;
  const note = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { time, intersectionRatio } of entries)
      [moved, ratio] = [Math.max(moved, time), intersectionRatio];
  };
  const seen = (entries: readonly IntersectionObserverEntry[]) => {
    note(entries);
    if (ratio < leastThere) left();
  };
  const observer = new IntersectionObserver(seen, { rootMargin: cropTo(element), threshold: thresholds });
  observer.observe(element);
  // Include the frame that was just drawn, which has not been reported yet.
  const update = () => note(observer.takeRecords());
  return {
    lastMoved: () => {
      update();
      return moved;
    },
    isThere: () => {
      update();
      return ratio >= leastThere;
    },
    stop: () => observer.disconnect(),
  };
}

/** Cuts the window down to an element's box. */
function cropTo(element: Element): string {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const sides = [top, clientWidth - right, clientHeight - bottom, left];
  return sides.map((side) => `${-Math.max(0, Math.floor(side))}px`).join(' ');
}
