import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { wasLate, wasWarned } from '../promise/was-late';

/** How a promise of ours ended, from the client's point of view. */
export type Outcome = 'on-time' | 'late-warned' | 'late' | 'broken' | 'released';

/** Returns how a promise of ours ended; undefined if it is still open, or theirs. */
export function outcomeOf(promise: ClientPromise, zone: string, hours: WorkingHours): Outcome | undefined {
  const { closed } = promise;
  if (!closed || promise.by !== 'us') return undefined;
  if (closed.how === 'released' || closed.how === 'broken') return closed.how;
  if (!wasLate(promise, closed.at, zone, hours)) return 'on-time';
  return wasWarned(promise, zone, hours) ? 'late-warned' : 'late';
}
