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

/** Of each kind, at most so many are read: more come as a digest anyway, and stand in the lists. */
const enough = 1_000;
const day = 24 * 60 * 60_000;

/** So far (ms) the end of a day can jump when its user flies. */
const furthestZone = 27 * 60 * 60_000;

/** Gives what rings between the last look and this one. Index ranges around the two; no walk over all promises. */
export async function dueReminders(book: Book, last: Here, here: Here): Promise<DueReminder[]> {
  const rows = [...(await timedRows(book, last, here)), ...(await dailyRows(book, last, here))];
  const once = new Map(readRows(ClientPromise, rows).map((promise) => [promise.id, promise]));
  return remindersDue([...once.values()], last, here);
}

async function timedRows(book: Book, last: Here, here: Here): Promise<unknown[]> {
  const held = mayHold(last, here) ? day : 0;
  const from = Math.min(last.now, here.now) - held;
  const found = await Promise.all([
    openBetween(book, 'startsAt', from, here.now + held)
      .limit(enough)
      .toArray(),
    timedBetween(book, from, here.now).limit(enough).toArray(),
    openBetween(book, 'snoozedUntil', from, here.now).limit(enough).toArray(),
  ]);
  return found.flat();
}

/** An edge of quiet hours between the looks, or a flight over one: what they held, or would hold too long, speaks now. */
function mayHold(last: Here, here: Here): boolean {
  const edge = nextQuietEdge(Math.min(last.now, here.now), here.zone, here.quiet);
  return !isSeenAlike(last, here) || (edge !== undefined && edge <= here.now);
}

async function dailyRows(book: Book, last: Here, here: Here): Promise<unknown[]> {
  const since = Math.min(last.now, here.now) - (isSeenAlike(last, here) ? 0 : furthestZone);
  const first = lastOverdueDay(since, last.zone, last.hours);
  const pairs = await dailyCushions(book, first, dayAt(here.now + day, here.zone));
  const reached = pairs.filter((pair) =>
    remindersOf(standIn(pair), here).some(({ at }) => at <= here.now && at > since),
  );
  return promisesWith(book, reached, enough);
}

/** Whether both looks give the same instant to the end of each day: same place, same hours, same quiet. */
const isSeenAlike = ({ now: _, ...last }: Here, { now: __, ...here }: Here): boolean =>
  JSON.stringify(last) === JSON.stringify(here);

/** A promise that rings when all with this day and cushion do. */
const standIn = (pair: DailyCushion): ClientPromise => ({
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
