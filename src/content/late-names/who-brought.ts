/** A request of the page's that has ended. Times in ms of `performance.now()`. */
export interface Request {
  readonly url: string;
  readonly began: number;
  readonly ended: number;
}

/** A text came into its field after one read and before another, ms of `performance.now()`. */
export interface Arrival {
  readonly after: number;
  readonly before: number;
}

/** For which address the page asked for a text: the one it is at, or one that it has left. */
export type AskedFor = 'this' | 'earlier';

/** How long a page may take to show what a request has brought, ms. */
const lag = 1_000;

/**
 * Returns for which address the page asked for a text: `this` one, at which it is `since` then, or an `earlier` one; undefined if no
 * request ended just before. If one for an earlier address did, the same must have been asked here, and have ended later.
 */
export function whoBrought(
  requests: readonly Request[],
  { after, before }: Arrival,
  since: number,
): AskedFor | undefined {
  const causes = requests.filter(({ ended }) => ended > after - lag && ended <= before);
  if (causes.length === 0) return undefined;
  const here = causes.filter(({ began }) => began >= since);
  const isAskedHere = ({ url, ended }: Request) =>
    here.some((one) => one.ended >= ended && kindOf(one.url) === kindOf(url));
  return causes.every(isAskedHere) ? 'this' : 'earlier';
}

/** Returns an address without what differs from record to record: values, and parts with a digit. */
const kindOf = (url: string) =>
  url
    .replace(/=[^&#]*/g, '')
    .split(/[/?&#]/)
    .filter((part) => !/\d/.test(part))
    .join('/');
