const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Gives when to wake next (epoch ms): at the next change, or in five minutes while something falls due within a day,
 * whichever is sooner, because an alarm was seen not to fire after the clock had jumped past it. Undefined where nothing
 * will change.
 */
export function nextWake(
  now: number,
  change: number | undefined,
  due: number | undefined,
): number | undefined {
  if (change === undefined) return undefined;
  return due === undefined || due - now > day ? change : Math.min(change, now + 5 * minute);
}
