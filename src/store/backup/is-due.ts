const hour = 3_600_000;
/** A little less than a day, so that a browser that is opened each morning at nine makes one each day. */
const usualAge = 20 * hour;
/** How long after an attempt that failed the next one is made. */
const retryAfter = 2 * hour;

interface Known {
  readonly last?: { readonly at: number };
  readonly problem?: { readonly at: number };
}

/** Whether to back up at `now` (epoch ms). A time in the future, from when the clock was wrong, counts as long ago. */
export function isDueFor({ last, problem }: Known, now: number): boolean {
  const since = (at: number | undefined) => (at === undefined || at > now ? Infinity : now - at);
  return since(last?.at) >= usualAge && since(problem?.at) >= retryAfter;
}
