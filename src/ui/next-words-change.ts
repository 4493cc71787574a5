import type { WorkingHours } from '../domain/due/working-hours';
import type { ClientPromise } from '../domain/promise/client-promise';
import { nextStandingChange } from '../domain/promise/next-standing-change';
import { stateOf } from '../domain/promise/state-of';

const minute = 60_000;
const hour = 60 * minute;

/** Returns the next instant (epoch ms) after `now` at which the words for these promises change: a standing, "Overdue 21 min", or the day. */
export function nextWordsChange(
  promises: readonly ClientPromise[],
  now: number,
  zone: string,
  hours: WorkingHours,
): number {
  const lateness = promises
    .map((promise) => stateOf(promise, now, zone, hours))
    .filter(({ standing }) => standing === 'overdue')
    .map(({ dueAt }) => nextUnit(dueAt, now));
  const standing = nextStandingChange(promises, now, zone, hours) ?? Infinity;
  return Math.min(standing, nextMidnight(now, zone), ...lateness);
}

function nextUnit(dueAt: number, now: number): number {
  const unit = now - dueAt < hour ? minute : hour;
  return dueAt + (Math.floor((now - dueAt) / unit) + 1) * unit;
}

/** Returns when the next day begins in a zone (epoch ms). */
export const nextMidnight = (now: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).add({ days: 1 }).startOfDay()
    .epochMilliseconds;
