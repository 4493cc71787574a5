/** A shorter task or frame is not noticed as a stall, ms. */
const longest = 100;

/** How far back stalls count, ms. */
const span = 500;

const types = ['longtask', 'long-animation-frame'];

/**
 * Watches how long the page's main thread is too busy to draw. Its animations go on meanwhile, and the browser reports as visible
 * what was so when it last drew. Returns a function that says whether that was so for most of the last half second; always false
 * in browsers that do not report long tasks (Firefox).
 */
export function watchStalls(): () => boolean {
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
    return lengthOf(stalls, performance.now() - span) > span / 2;
  };
}

/** Returns how much of the time since an instant they cover together, ms; they may overlap. */
function lengthOf(stalls: readonly { readonly from: number; readonly to: number }[], since: number): number {
  let [end, sum] = [since, 0];
  for (const { from, to } of [...stalls].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
