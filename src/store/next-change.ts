import { dueInstant } from '../domain/due/due-instant';
import { lastOverdueDay } from '../domain/due/last-overdue-day';
import { dayAt, endOfWork } from '../domain/due/working-hours';
import { ClientPromise } from '../domain/promise/client-promise';
import { longestCushion } from '../domain/promise/default-cushion';
import { quietAt } from '../domain/reminder/quiet-hours';
import type { ReminderView } from '../domain/reminder/reminders-of';
import type { Book } from './book';
import { nextCadenceDay } from './cadences';
import { dailyCushions, furthestDay } from './daily-cushions';
import { dueReminders } from './due-reminders';
import { dailyBetween, openBetween, timedBetween } from './due-ranges';
import type { Here } from './overdue';
import { readRow } from './read-rows';

/** Gives the next instant (epoch ms) at which one of our promises falls due; undefined where none is open ahead. */
export async function nextDue(book: Book, { now, zone, hours }: Here): Promise<number | undefined> {
  const [timed, daily] = await Promise.all([
    timedBetween(book, now, undefined).first(),
    dailyBetween(book, lastOverdueDay(now, zone, hours), undefined).first(),
  ]);
  const instants = [timed, daily]
    .filter((row) => row !== undefined)
    .map((row) => dueInstant(readRow(ClientPromise, row).due, zone, hours));
  return soonest(instants);
}

/**
 * Gives the next instant (epoch ms) at which anything of our promises changes or rings: one falls due, a cushion begins,
 * a snooze ends, the day of a cadence comes, and quiet hours let go what they held or let speak before them what they would hold too long. One alarm
 * at it serves badge and reminders.
 */
export async function nextChange(book: Book, view: ReminderView): Promise<number | undefined> {
  const { now } = view;
  const changes = await Promise.all([
    nextDue(book, view),
    nextTimedStart(book, now),
    nextDailyStart(book, view),
    nextWaking(book, now),
  ]);
  const raw = soonest(changes);
  return soonest([raw, await nextEdge(book, view, raw), await nextCadenceDay(book, now, view.zone)]);
}

/** The first edge of quiet hours at which something rings: what they hold now, or what the next ones would hold too long. */
async function nextEdge(
  book: Book,
  view: ReminderView,
  raw: number | undefined,
): Promise<number | undefined> {
  const { now, zone, quiet } = view;
  const held = quietAt(now, zone, quiet)?.to;
  const before = raw === undefined ? undefined : quietAt(raw, zone, quiet)?.from;
  for (const edge of [held, before]) {
    if (edge === undefined || edge <= now) continue;
    if ((await dueReminders(book, view, { ...view, now: edge })).length > 0) return edge;
  }
  return undefined;
}

async function nextTimedStart(book: Book, now: number): Promise<number | undefined> {
  const row = await openBetween(book, 'startsAt', now, undefined).first();
  return row === undefined ? undefined : readRow(ClientPromise, row).startsAt;
}

async function nextWaking(book: Book, now: number): Promise<number | undefined> {
  const row = await openBetween(book, 'snoozedUntil', now, undefined).first();
  return row === undefined ? undefined : readRow(ClientPromise, row).snoozedUntil;
}

/** Of days that no cushion can reach yet, the first instant at which one could: whoever wakes then looks again. */
async function nextDailyStart(book: Book, { now, zone, hours }: ReminderView): Promise<number | undefined> {
  const today = dayAt(now, zone);
  const pairs = await dailyCushions(book, lastOverdueDay(now, zone, hours), today);
  const beyond = await dailyBetween(book, furthestDay(today), undefined).first();
  const far = beyond === undefined ? undefined : dueInstant(readRow(ClientPromise, beyond).due, zone, hours);
  const starts = pairs.map((pair) => endOfWork(pair.day, zone, hours) - pair.cushion * 60_000);
  const all = far === undefined ? starts : [...starts, far - longestCushion * 60_000];
  return soonest(all.filter((start) => start > now));
}

function soonest(instants: readonly (number | undefined)[]): number | undefined {
  const some = instants.filter((at) => at !== undefined);
  return some.length ? Math.min(...some) : undefined;
}
