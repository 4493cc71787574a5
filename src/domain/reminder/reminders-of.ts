import type { Here } from '../due/here';
import type { ClientPromise } from '../promise/client-promise';
import { stateOf } from '../promise/state-of';
import { quietAt, type QuietHours } from './quiet-hours';

/** Why a reminder is shown: the cushion begins, the promise falls due, or a snooze ends. */
export type ReminderStage = 'cushion' | 'due' | 'snooze';

/** A reminder of a promise, due at an instant (epoch ms). */
export interface Reminder {
  readonly stage: ReminderStage;
  readonly at: number;
  /** Not to be shown: it was past when the due time was set, or the end of a snooze replaces it. */
  readonly silent: boolean;
}

/**
 * Returns the reminders of an open promise of ours, for a user there. A snooze replaces those that are due before it ends.
 */
export function remindersOf(promise: ClientPromise, here: Omit<Here, 'now'>): Reminder[] {
  if (promise.open !== 'us') return [];
  const { zone, hours, quiet } = here;
  const { startsAt, dueAt } = stateOf(promise, 0, zone, hours);
  const silentUntil = Math.max(promise.setAt ?? promise.madeAt, promise.snoozedUntil ?? -Infinity);
  const afterQuiet = (at: number) => quietAt(at, zone, quiet)?.to ?? at;
  const cushion = cushionReminderAt(startsAt, dueAt, zone, quiet);
  const all: Reminder[] = [{ stage: 'due', at: afterQuiet(dueAt), silent: dueAt <= silentUntil }];
  if (startsAt < dueAt) all.push({ stage: 'cushion', at: cushion, silent: startsAt <= silentUntil });
  if (promise.snoozedUntil !== undefined)
    all.push({ stage: 'snooze', at: afterQuiet(promise.snoozedUntil), silent: false });
  return all;
}

/** If a cushion begins in quiet hours, its reminder comes after them, or before them if the promise is due by their end. */
function cushionReminderAt(
  startsAt: number,
  dueAt: number,
  zone: string,
  quiet: QuietHours | undefined,
): number {
  const stretch = quietAt(startsAt, zone, quiet);
  if (!stretch) return startsAt;
  return dueAt <= stretch.to ? stretch.from : stretch.to;
}
