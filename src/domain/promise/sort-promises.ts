import { dueInstant } from '../due/due-instant';
import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from './client-promise';

/** Returns promises in the order in which they are listed: ours before theirs, the earliest due first. */
export function sortPromises(
  promises: readonly ClientPromise[],
  zone: string,
  hours: WorkingHours,
): ClientPromise[] {
  const due = (promise: ClientPromise) => dueInstant(promise.due, zone, hours);
  return promises.toSorted((a, b) => rank(a) - rank(b) || due(a) - due(b) || (a.id < b.id ? -1 : 1));
}

const rank = (promise: ClientPromise) => (promise.by === 'us' ? 0 : 1);
