import { glance } from './place';

/** A press within this time after the window got the focus is what gave it the focus, ms. */
const sameDeed = 50;

/** Since when the user can see the page. */
export interface Shown {
  /** Whether it had been before their eyes for a glance when an event came. */
  isLongAt(timeStamp: number): boolean;
}

/**
 * Watches whether the page has just come before the user's eyes: it was opened, its tab was activated or its window raised, which
 * others can do at a moment of their choosing. Calls `onShown` each time.
 */
export function watchShown(document: Document, onShown: () => void): Shown {
  let [shownAt, focusedAt] = [Infinity, -Infinity];
  const show = () => {
    shownAt = Infinity;
    // A hidden page draws no frame.
    requestAnimationFrame(() => {
      shownAt = performance.now();
      onShown();
    });
  };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && show());
  document.defaultView?.addEventListener('focus', () => {
    focusedAt = performance.now();
    onShown();
  });
  show();
  return {
    isLongAt(timeStamp) {
      const focused = timeStamp - focusedAt;
      return timeStamp - shownAt >= glance && (focused < sameDeed || focused >= glance);
    },
  };
}
