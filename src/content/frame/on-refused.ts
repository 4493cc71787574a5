/**
 * Hears that the page's embedder policy (`Cross-Origin-Embedder-Policy`) keeps our frame out, which Chromium does as long as the
 * frame's address is one of this session only. The page hears of it too, and of that address.
 */
export function onRefused(refused: () => void, signal: AbortSignal): void {
  if (!('ReportingObserver' in self)) return;
  const hear = (reports: readonly Report[]) => !signal.aborted && reports.some(isOurs) && refused();
  new ReportingObserver(hear, { types: ['coep'] }).observe();
}

// By its text: in our world Chromium gives the report no properties. `getURL` gives another origin than the session's.
const isOurs = ({ body }: Report) => JSON.stringify(body).includes('src/sidebar/index.html');
