import type { Here } from '../due/here';
import type { ClientPromise } from '../promise/client-promise';
import { stateOf } from '../promise/state-of';
import { quietAt, type QuietHours } from './quiet-hours';

/** Why it rings: the cushion begins, it falls due, or a snooze is over. */
export type ReminderStage = 'cushion' | 'due' | 'snooze';

/** That a promise is to be spoken of at an instant (epoch ms). */
export interface Reminder {
  readonly stage: ReminderStage;
  readonly at: number;
  /** It was so already when the due time was set, and its user has just typed it; or the snooze speaks for it. */
  readonly silent: boolean;
}

/** Gives when an open promise of ours rings, as seen from there. A snooze holds all that would ring before it is over. */
export function remindersOf(promise: ClientPromise, here: Omit<Here, 'now'>): Reminder[] {
  if (promise.open !== 'us') return [];
  const { zone, hours, quiet } = here;
  const { startsAt, dueAt } = stateOf(promise, 0, zone, hours);
  const past = Math.max(promise.setAt ?? promise.madeAt, promise.snoozedUntil ?? -Infinity);
  const late = (at: number) => quietAt(at, zone, quiet)?.to ?? at;
  const cushion = cushionRings(startsAt, dueAt, zone, quiet);
  const all: Reminder[] = [{ stage: 'due', at: late(dueAt), silent: dueAt <= past }];
  if (startsAt < dueAt) all.push({ stage: 'cushion', at: cushion, silent: startsAt <= past });
  if (promise.snoozedUntil !== undefined)
    all.push({ stage: 'snooze', at: late(promise.snoozedUntil), silent: false });
  return all;
}

/** A cushion that begins while all is quiet rings after it, or before it where it would be too late by then. */
function cushionRings(startsAt: number, dueAt: number, zone: string, quiet: QuietHours | undefined): number {
  const stretch = quietAt(startsAt, zone, quiet);
  if (!stretch) return startsAt;
  return dueAt <= stretch.to ? stretch.from : stretch.to;
}
