import { pageDocument as document } from '../page-document';

/** What leaves its place, or comes back to it, is noted; rounding is not. */
const thresholds = [0, 0.5, 0.9, 0.99, 0.995];

/** When an element has last left the place where it stands, or come back to it. */
export interface PlaceWatch {
  /** Of `performance.now()`. */
  lastMoved(): number;
  stop(): void;
}

/**
 * Watches an element in its place, which must be within the window. The browser is asked about that very part of the window, so
 * that each move is a change of how much of the element is in it; nothing runs while nothing moves.
 */
export function watchPlace(element: Element): PlaceWatch {
  let moved = performance.now();
  const note = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { time } of entries) moved = Math.max(moved, time);
  };
  const observer = new IntersectionObserver(note, { rootMargin: cropTo(element), threshold: thresholds });
  observer.observe(element);
  return {
    lastMoved: () => {
      // Also of the frame that was drawn a moment ago, which we have not been told of yet.
      note(observer.takeRecords());
      return moved;
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
