import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { stateOf, type PromiseState } from '../promise/state-of';

/** How long the work of a promise takes by default (minutes). */
export const usualWork = 30;

/** The work that one promise takes. Instants are epoch ms. */
export interface Job {
  readonly promise: ClientPromise;
  readonly state: PromiseState;
  /** How long the work takes, ms. */
  readonly length: number;
}

/** Returns the jobs of promises at `now` (epoch ms), the earliest due first. */
export function jobsOf(
  promises: readonly ClientPromise[],
  now: number,
  zone: string,
  hours: WorkingHours,
): Job[] {
  return promises
    .map((promise) => ({
      promise,
      state: stateOf(promise, now, zone, hours),
      length: (promise.workMinutes ?? usualWork) * 60_000,
    }))
    .toSorted((a, b) => a.state.dueAt - b.state.dueAt || (a.promise.id < b.promise.id ? -1 : 1));
}
