import type { Stall } from '../../messages/frame-port';

/** A shorter task or frame is not noticed as a stall, ms. */
const longest = 100;

/** Older stalls are forgotten, ms: the frame waits up to a second for an answer, and asks for the half second before. */
const span = 1_500;

const types = ['longtask', 'long-animation-frame'];

/**
 * Watches when the page's main thread is too busy to draw. Its animations go on meanwhile, and the browser reports as visible
 * what was so when it last drew. Returns a function that returns the latest stalls; always none in browsers that do not report
 * long tasks (Firefox).
 */
export function watchStalls(): () => Stall[] {
  let stalls: { readonly from: number; readonly to: number }[] = [];
  const note = (entries: readonly PerformanceEntry[]) => {
    const long = entries.filter(({ duration }) => duration >= longest);
    const added = long.map(({ startTime, duration }) => ({ from: startTime, to: startTime + duration }));
    const since = performance.now() - span;
    stalls = [...stalls, ...added].filter(({ to }) => to > since);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  for (const type of types)
    if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({ type });
  return () => {
    note(observer.takeRecords());
    const now = performance.now();
    return stalls.map(({ from, to }) => ({ from: now - from, to: now - to }));
  };
}
