import type { Here } from '../due/here';
import type { ClientPromise } from '../promise/client-promise';
import { remindersOf, type Reminder, type ReminderStage } from './reminders-of';

/** A reminder to be shown now, with its promise. */
export interface DueReminder extends Reminder {
  readonly promise: ClientPromise;
}

const urgency: Readonly<Record<ReminderStage, number>> = { due: 0, snooze: 1, cushion: 2 };

/**
 * Returns the reminders that became due between two looks: ahead at the last look, and not any more. Each look is judged by
 * its own zone and hours, so travelling or changed hours lose none. Only the most urgent one of each promise, the earliest
 * first. After the clock was set back, reminders are shown again rather than never.
 */
export function remindersDue(promises: readonly ClientPromise[], last: Here, here: Here): DueReminder[] {
  const since = { ...last, now: Math.min(last.now, here.now) };
  return promises
    .map((promise) => dueReminder(promise, since, here))
    .filter((reminder) => reminder !== undefined)
    .toSorted((a, b) => a.at - b.at || (a.promise.id < b.promise.id ? -1 : 1));
}

function dueReminder(promise: ClientPromise, last: Here, here: Here): DueReminder | undefined {
  const before = new Map(remindersOf(promise, last).map(({ stage, at }) => [stage, at]));
  const reached = remindersOf(promise, here).filter(
    ({ stage, at, silent }) => !silent && at <= here.now && (before.get(stage) ?? Infinity) > last.now,
  );
  const [first] = reached.toSorted((a, b) => urgency[a.stage] - urgency[b.stage]);
  return first && { ...first, promise };
}
