/** How long after the page has said something the sheet may still move because of it, ms: what it says is also saved and read again. */
const moment = 1_000;

/** Watches whether the sheet's content moves because of what the page says. */
export interface ShiftWatch {
  /** The page has said something. */
  expect(): void;
  /** Reports what has moved until now. */
  update(): void;
}

/** Calls `shifted` when it has. Chromium alone reports that; not in Firefox. */
export function watchShifts(shifted: () => void): ShiftWatch {
  let [from, to] = [Infinity, -Infinity];
  const note = (entries: readonly PerformanceEntry[]) => {
    if (entries.some(({ startTime }) => startTime >= from && startTime < to)) shifted();
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    observer.observe({ type: 'layout-shift' });
  return {
    expect() {
      const now = performance.now();
      if (now > to) from = now;
      to = now + moment;
    },
    update: () => note(observer.takeRecords()),
  };
}
