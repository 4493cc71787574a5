import { dueInstant } from '../due/due-instant';
import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from './client-promise';

/** Gives the instant (epoch ms) by which the client expects it: the last due time that they know of. */
export function expectedAt(promise: ClientPromise, zone: string, hours: WorkingHours): number {
  return dueInstant(promise.knownDue ?? promise.firstDue, zone, hours);
}

/** Tells whether a promise came too late: kept after the client expected it, or still open past that. A day ends where the user was. */
export function wasLate(promise: ClientPromise, now: number, zone: string, hours: WorkingHours): boolean {
  const { closed } = promise;
  if (!closed) return expectedAt(promise, zone, hours) <= now;
  if (closed.how !== 'kept') return false;
  return closed.at > expectedAt(promise, closed.zone ?? zone, hours);
}

/** Tells whether the client was told before they could notice: then late is not the same as left waiting (P6). */
export function wasWarned(promise: ClientPromise, zone: string, hours: WorkingHours): boolean {
  const toldAt = promise.amends?.toldAt;
  return toldAt !== undefined && toldAt < expectedAt(promise, promise.closed?.zone ?? zone, hours);
}
