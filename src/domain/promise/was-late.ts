import { dueInstant } from '../due/due-instant';
import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from './client-promise';

/** Returns when (epoch ms) the client expects the promise to be kept: the last due time they know of. */
export function expectedAt(promise: ClientPromise, zone: string, hours: WorkingHours): number {
  return dueInstant(promise.knownDue ?? promise.firstDue, zone, hours);
}

/**
 * Whether a promise was kept too late, or is still open too late, at `now` (epoch ms). A due day ends in the zone where it
 * was closed.
 */
export function wasLate(promise: ClientPromise, now: number, zone: string, hours: WorkingHours): boolean {
  const { closed } = promise;
  if (!closed) return expectedAt(promise, zone, hours) <= now;
  if (closed.how !== 'kept') return false;
  return closed.at > expectedAt(promise, closed.zone ?? zone, hours);
}

/** Whether the client was told of the delay before the promise was due (P6). */
export function wasWarned(promise: ClientPromise, zone: string, hours: WorkingHours): boolean {
  const toldAt = promise.amends?.toldAt;
  return toldAt !== undefined && toldAt < expectedAt(promise, promise.closed?.zone ?? zone, hours);
}
