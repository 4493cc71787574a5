import { dueInstant } from '../due/due-instant';
import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from './client-promise';
import { defaultCushion } from './default-cushion';

/** The state of an open promise. Instants are epoch ms. */
export interface PromiseState {
  readonly standing: 'overdue' | 'cushion' | 'ahead';
  readonly dueAt: number;
  /** When its cushion begins, and the work should. Never after `dueAt`. */
  readonly startsAt: number;
  /** When `standing` changes next; undefined once overdue. */
  readonly changesAt: number | undefined;
}

type Dated = Pick<ClientPromise, 'due' | 'madeAt' | 'cushion'>;

/** Returns the state of a promise at `now` (epoch ms), for a user in this zone with these hours. */
export function stateOf(promise: Dated, now: number, zone: string, hours: WorkingHours): PromiseState {
  const dueAt = dueInstant(promise.due, zone, hours);
  const notice = Math.max(0, dueAt - promise.madeAt) / minute;
  const startsAt = dueAt - (promise.cushion ?? defaultCushion(notice)) * minute;
  if (now >= dueAt) return { standing: 'overdue', dueAt, startsAt, changesAt: undefined };
  if (now >= startsAt) return { standing: 'cushion', dueAt, startsAt, changesAt: dueAt };
  return { standing: 'ahead', dueAt, startsAt, changesAt: startsAt };
}

const minute = 60_000;
