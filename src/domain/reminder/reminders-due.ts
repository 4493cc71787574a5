import type { Here } from '../due/here';
import type { ClientPromise } from '../promise/client-promise';
import { remindersOf, type Reminder, type ReminderStage } from './reminders-of';

/** A promise that rings now. */
export interface DueReminder extends Reminder {
  readonly promise: ClientPromise;
}

const urgency: Readonly<Record<ReminderStage, number>> = { due: 0, snooze: 1, cushion: 2 };

/**
 * Gives what rings between two looks: what was still ahead as seen at the last look, and is not any more. Both looks
 * judge by their own zone and hours, so a flight or a change of hours loses none. One a promise, the most urgent;
 * a clock that was set back rings again rather than never. The earliest leads.
 */
export function remindersDue(promises: readonly ClientPromise[], last: Here, here: Here): DueReminder[] {
  const since = { ...last, now: Math.min(last.now, here.now) };
  return promises
    .map((promise) => ringing(promise, since, here))
    .filter((reminder) => reminder !== undefined)
    .toSorted((a, b) => a.at - b.at || (a.promise.id < b.promise.id ? -1 : 1));
}

function ringing(promise: ClientPromise, last: Here, here: Here): DueReminder | undefined {
  const before = new Map(remindersOf(promise, last).map(({ stage, at }) => [stage, at]));
  const reached = remindersOf(promise, here).filter(
    ({ stage, at, silent }) => !silent && at <= here.now && (before.get(stage) ?? Infinity) > last.now,
  );
  const [first] = reached.toSorted((a, b) => urgency[a.stage] - urgency[b.stage]);
  return first && { ...first, promise };
}
