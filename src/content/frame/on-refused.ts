/**
 * Calls `refused` when the page's embedder policy (`Cross-Origin-Embedder-Policy`) blocks our frame, which Chromium does while
 * the frame's address is one of this session only. The page gets the same report, with that address.
 */
export function onRefused(refused: () => unknown, signal: AbortSignal): void {
  if (!('ReportingObserver' in self)) return;
  const report = (reports: readonly Report[]) => !signal.aborted && reports.some(isOurs) && refused();
  new ReportingObserver(report, { types: ['coep'] }).observe();
}

// Compared as text: in our world Chromium's report has no properties. `getURL` returns another origin than the session's. A policy
// that only reports blocks nothing.
const isOurs = ({ body }: Report) => /sidebar.index.*"enforce"/.test(JSON.stringify(body));
