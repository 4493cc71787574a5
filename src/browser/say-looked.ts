import { sayChanged } from './say-changed';

/** No oftener than this (ms): who goes to and fro between tabs wakes the background once. */
const often = 60_000;

/**
 * Has the background count anew as the user opens a page of ours, and comes back to it: no alarm may have rung since, because
 * the clock was set or the machine slept, and the badge is what they see first.
 */
export function sayWhenLooked(page: Document, say: () => void = sayChanged): void {
  let last = performance.now() - often;
  const look = () => {
    // The wall clock is what may have jumped.
    if (page.visibilityState !== 'visible' || performance.now() - last < often) return;
    last = performance.now();
    say();
  };
  page.addEventListener('visibilitychange', look);
  page.defaultView?.addEventListener('focus', look);
  look();
}
