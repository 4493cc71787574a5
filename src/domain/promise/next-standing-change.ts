import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from './client-promise';
import { stateOf } from './state-of';

/** Returns when (epoch ms) the first of these promises changes its standing after `now`; undefined if none will. */
export function nextStandingChange(
  promises: readonly ClientPromise[],
  now: number,
  zone: string,
  hours: WorkingHours,
): number | undefined {
  const changes = promises
    .map((promise) => stateOf(promise, now, zone, hours).changesAt)
    .filter((at) => at !== undefined);
  return changes.length ? Math.min(...changes) : undefined;
}
