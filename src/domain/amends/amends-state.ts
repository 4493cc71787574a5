import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { wasLate } from '../promise/was-late';

/**
 * How far the repair of one of our promises is: none is owed; `owed` and nothing done yet; they were `told`; something
 * was `offered` instead; or it is `done`. It is owed as soon as somebody opens it, and at the latest once it is late (P6).
 */
export type AmendsState = 'none' | 'owed' | 'told' | 'offered' | 'done';

/** Gives how far the repair of a promise is at `now` (epoch ms). */
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
