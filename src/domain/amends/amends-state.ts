import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { wasLate } from '../promise/was-late';

/**
 * How far the amends for one of our promises have come. They are owed as soon as somebody opens them, and at the latest once
 * the promise is late (P6).
 */
export type AmendsState = 'none' | 'owed' | 'told' | 'offered' | 'done';

/** Returns how far the amends for a promise have come at `now` (epoch ms). */
export function amendsState(
  promise: ClientPromise,
  now: number,
  zone: string,
  hours: WorkingHours,
): AmendsState {
  const { amends, closed } = promise;
  if (amends && (amends.madeAt !== undefined || amends.dropped)) return 'done';
  if (amends?.due) return 'offered';
  if (amends?.toldAt !== undefined) return 'told';
  if (amends) return 'owed';
  if (promise.by !== 'us' || closed?.how === 'released') return 'none';
  return closed?.how === 'broken' || wasLate(promise, now, zone, hours) ? 'owed' : 'none';
}
