import { dueInstant } from '../due/due-instant';
import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from './client-promise';
import { defaultCushion } from './default-cushion';

/** Where an open promise stands. Instants are epoch ms. */
export interface PromiseState {
  readonly standing: 'overdue' | 'cushion' | 'ahead';
  readonly dueAt: number;
  /** Work starts here, not when the promise is late. Never after `dueAt`. */
  readonly startsAt: number;
  /** When the standing changes next; undefined once overdue. */
  readonly changesAt: number | undefined;
}

type Dated = Pick<ClientPromise, 'due' | 'madeAt' | 'cushion'>;

/** Gives where a promise stands at `now` (epoch ms), for a user in that zone with those hours. */
export function stateOf(promise: Dated, now: number, zone: string, hours: WorkingHours): PromiseState {
  const dueAt = dueInstant(promise.due, zone, hours);
  const notice = Math.max(0, dueAt - promise.madeAt) / minute;
  const startsAt = dueAt - (promise.cushion ?? defaultCushion(notice)) * minute;
  if (now >= dueAt) return { standing: 'overdue', dueAt, startsAt, changesAt: undefined };
  if (now >= startsAt) return { standing: 'cushion', dueAt, startsAt, changesAt: dueAt };
  return { standing: 'ahead', dueAt, startsAt, changesAt: startsAt };
}

const minute = 60_000;
