/** For so long a page may draw nothing new without anybody seeing anything else than it says, ms. */
const longest = 100;

const types = ['longtask', 'long-animation-frame'];

/**
 * Watches for how long the page does not get to draw. Its animations go on meanwhile, without it and without whoever asks what is
 * seen: the browser says what stood there when it drew last. Gives when the last such time ended, of `performance.now()`;
 * browsers that do not tell of such times (Firefox) give -Infinity.
 */
export function watchStalls(): () => number {
  let last = -Infinity;
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { startTime, duration } of entries)
      if (duration >= longest) last = Math.max(last, startTime + duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  for (const type of types)
    if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({ type });
  return () => {
    note(observer.takeRecords());
    return last;
  };
}
