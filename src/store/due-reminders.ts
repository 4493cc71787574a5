import type { Here } from '../domain/due/here';
import { lastOverdueDay } from '../domain/due/last-overdue-day';
import { dayAt } from '../domain/due/working-hours';
import { ClientPromise } from '../domain/promise/client-promise';
import { nextQuietEdge } from '../domain/reminder/quiet-hours';
import { remindersDue, type DueReminder } from '../domain/reminder/reminders-due';
import { remindersOf } from '../domain/reminder/reminders-of';
import type { Book } from './book';
import { dailyCushions, promisesWith, type DailyCushion } from './daily-cushions';
import { openBetween, timedBetween } from './due-ranges';
import { readRows } from './read-rows';

/** How many rows of each kind are read: more would be shown as a digest anyway. */
const maxRows = 1_000;
const day = 24 * 60 * 60_000;

/** How far (ms) the end of a day can shift when the user changes zone. */
const longestZoneShift = 27 * 60 * 60_000;

/**
 * Returns the reminders that became due between the last look and this one. Reads index ranges around the two, not all
 * promises.
 */
export async function dueReminders(book: Book, last: Here, here: Here): Promise<DueReminder[]> {
  const rows = [...(await timedRows(book, last, here)), ...(await dailyRows(book, last, here))];
  const distinct = new Map(readRows(ClientPromise, rows).map((promise) => [promise.id, promise]));
  return remindersDue([...distinct.values()], last, here);
}

async function timedRows(book: Book, last: Here, here: Here): Promise<unknown[]> {
  const margin = mayReleaseReminders(last, here) ? day : 0;
  const from = Math.min(last.now, here.now) - margin;
  const found = await Promise.all([
    openBetween(book, 'startsAt', from, here.now + margin)
      .limit(maxRows)
      .toArray(),
    timedBetween(book, from, here.now).limit(maxRows).toArray(),
    openBetween(book, 'snoozedUntil', from, here.now).limit(maxRows).toArray(),
  ]);
  return found.flat();
}

/**
 * Whether quiet hours began or ended between the looks, or the zone or settings changed: reminders may be shown because of
 * it.
 */
function mayReleaseReminders(last: Here, here: Here): boolean {
  const edge = nextQuietEdge(Math.min(last.now, here.now), here.zone, here.quiet);
  return !isSamePlace(last, here) || (edge !== undefined && edge <= here.now);
}

async function dailyRows(book: Book, last: Here, here: Here): Promise<unknown[]> {
  const since = Math.min(last.now, here.now) - (isSamePlace(last, here) ? 0 : longestZoneShift);
  const first = lastOverdueDay(since, last.zone, last.hours);
  const pairs = await dailyCushions(book, first, dayAt(here.now + day, here.zone));
  const reached = pairs.filter((pair) =>
    remindersOf(samplePromise(pair), here).some(({ at }) => at <= here.now && at > since),
  );
  return promisesWith(book, reached, maxRows);
}

/** Whether zone, working hours and quiet hours are the same, so that each day ends at the same instant for both looks. */
const isSamePlace = ({ now: _, ...last }: Here, { now: __, ...here }: Here): boolean =>
  JSON.stringify(last) === JSON.stringify(here);

/** A promise whose reminders come at the same time as those of all promises with this day and cushion. */
const samplePromise = (pair: DailyCushion): ClientPromise => ({
  id: '',
  contact: '',
  by: 'us',
  open: 'us',
  madeAt: -Infinity,
  due: { type: 'day', day: pair.day },
  firstDue: { type: 'day', day: pair.day },
  moves: 0,
  cushion: pair.cushion,
  doubtful: false,
  text: { words: '' },
});
