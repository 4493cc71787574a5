import { extensionApi } from '../extension-api';

/**
 * Hears that the page's embedder policy (`Cross-Origin-Embedder-Policy`) keeps our frame out, which Chromium does as long as the
 * frame's address is one of this session only. The page hears of it too, and of that address.
 */
export function onRefused(refused: () => void, signal: AbortSignal): void {
  if (typeof ReportingObserver === 'undefined') return;
  const hear = (reports: readonly Report[]) => !signal.aborted && reports.some(isOurs) && refused();
  new ReportingObserver(hear, { types: ['coep'] }).observe();
}

const isOurs = ({ body }: Report) =>
  body && 'blockedURL' in body && String(body.blockedURL).startsWith(extensionApi.runtime.getURL(''));
