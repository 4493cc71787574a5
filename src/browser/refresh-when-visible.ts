import { reportChange } from './report-change';

/** At most once a minute (ms), so that switching between tabs does not wake the background each time. */
const minInterval = 60_000;

/**
 * Asks the background to refresh the badge when the user opens one of our pages and when they return to it: the alarm may
 * not have fired, because the clock was changed or the computer slept.
 */
export function refreshWhenVisible(page: Document, refresh: () => void = reportChange): void {
  let last = performance.now() - minInterval;
  const refreshIfVisible = () => {
    // Not Date.now(): the wall clock may have jumped.
    if (page.visibilityState !== 'visible' || performance.now() - last < minInterval) return;
    last = performance.now();
    refresh();
  };
  page.addEventListener('visibilitychange', refreshIfVisible);
  page.defaultView?.addEventListener('focus', refreshIfVisible);
  refreshIfVisible();
}
