/** A page that undoes what we do gets it again so often within so long, ms: more often would be a fight, which slows the page. */
const [most, within] = [3, 60_000];

/** Returns a function that says whether it may be done once more, which then counts. */
export function rarely(): () => boolean {
  const times: number[] = [];
  return () => {
    const now = performance.now();
    const isTooOften = now - (times.at(-most) ?? -within) < within;
    if (!isTooOften) times.push(now);
    return !isTooOften;
  };
}
