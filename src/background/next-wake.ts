import type { UpcomingChanges } from '../store/upcoming-changes';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Returns when to wake next (epoch ms): at the next change, or in five minutes while something falls due within a day,
 * whichever is sooner, because an alarm was seen not to fire after the clock had jumped past it. Undefined if nothing
 * will change.
 */
export function nextWake(now: number, { change, due }: UpcomingChanges): number | undefined {
  if (change === undefined) return undefined;
  return due === undefined || due - now > day ? change : Math.min(change, now + 5 * minute);
}
