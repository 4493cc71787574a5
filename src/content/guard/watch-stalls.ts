/** What a page takes for one task, or for one frame, without anybody's seeing that it stands still, ms. */
const longest = 100;

/** How far back it is looked, ms. */
const window = 500;

const types = ['longtask', 'long-animation-frame'];

/**
 * Watches how long the page does not get to draw. Its animations go on meanwhile, without it and without whoever asks what is seen:
 * the browser says what stood there when it drew last. Gives whether that was most of the last half second; in browsers that do
 * not tell of such times (Firefox), never.
 */
export function watchStalls(): () => boolean {
  let stalls: { readonly from: number; readonly to: number }[] = [];
  const note = (entries: readonly PerformanceEntry[]) => {
    const long = entries.filter(({ duration }) => duration >= longest);
    const added = long.map(({ startTime, duration }) => ({ from: startTime, to: startTime + duration }));
    const since = performance.now() - window;
    stalls = [...stalls, ...added].filter(({ to }) => to > since);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  for (const type of types)
    if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({ type });
  return () => {
    note(observer.takeRecords());
    return lengthOf(stalls, performance.now() - window) > window / 2;
  };
}

/** Gives how much of the time since an instant they take together; they may overlap. */
function lengthOf(stalls: readonly { readonly from: number; readonly to: number }[], since: number): number {
  let [end, sum] = [since, 0];
  for (const { from, to } of [...stalls].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
