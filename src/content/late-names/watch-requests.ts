import type { Request } from './who-brought';

/** How many of the latest requests are remembered. */
const most = 200;

/** How long a page usually takes to show what a request has brought, ms. */
const usualLag = 50;

/**
 * Watches the requests by which the page's scripts load data, for the page's life. Calls `onShown` when the page has probably shown
 * what some have brought. Returns a function that returns the latest.
 */
export function watchRequests(onShown: () => void): () => readonly Request[] {
  let latest: readonly Request[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shown = () => {
    timer = undefined;
    onShown();
  };
  const observer = new PerformanceObserver((list) => {
    const ended = list.getEntries().filter(isData).map(requestOf);
    latest = [...latest, ...ended].slice(-most);
    if (ended.length > 0) timer ??= setTimeout(shown, usualLag);
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => latest;
}

const isData = (entry: PerformanceEntry) =>
  'initiatorType' in entry && (entry.initiatorType === 'fetch' || entry.initiatorType === 'xmlhttprequest');

const requestOf = ({ name, startTime, duration }: PerformanceEntry): Request => ({
  url: name,
  began: startTime,
  ended: startTime + duration,
});
