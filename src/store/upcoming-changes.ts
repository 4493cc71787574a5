import type { Here } from '../domain/due/here';
import { dueInstant } from '../domain/due/due-instant';
import { lastOverdueDay } from '../domain/due/last-overdue-day';
import { dayAt, endOfWork } from '../domain/due/working-hours';
import { ClientPromise } from '../domain/promise/client-promise';
import { longestCushion } from '../domain/promise/longest-cushion';
import { quietAt } from '../domain/reminder/quiet-hours';
import type { Book } from './book';
import { nextCadenceDay } from './cadences';
import { dailyCushions, furthestDay } from './daily-cushions';
import { dueReminders } from './due-reminders';
import { dailyBetween, openBetween, timedBetween } from './due-ranges';
import { readRow } from './read-rows';

/** The next instants (epoch ms) that concern our promises; each is undefined if there is none. */
export interface UpcomingChanges {
  /** When one falls due. */
  readonly due: number | undefined;
  /** When anything changes or a reminder is shown. Never later than `due`. */
  readonly change: number | undefined;
}

/** When the next of our promises falls due. */
async function nextDue(book: Book, { now, zone, hours }: Here): Promise<number | undefined> {
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
 * Returns when our promises next change after `here.now`: one falls due, a cushion begins, a snooze ends, the day of a
 * cadence comes, or quiet hours begin or end and reminders are shown because of it. One alarm serves badge and reminders.
 */
export async function upcomingChanges(book: Book, here: Here): Promise<UpcomingChanges> {
  const { now, zone } = here;
  const [due, ...starts] = await Promise.all([
    nextDue(book, here),
    nextTimedStart(book, now),
    nextDailyStart(book, here),
    nextSnoozeEnd(book, now),
  ]);
  const next = soonest([due, ...starts]);
  const change = soonest([
    next,
    await nextQuietRelease(book, here, next),
    await nextCadenceDay(book, now, zone),
  ]);
  return { due, change };
}

/**
 * When reminders are next shown because of quiet hours: as the current ones end, or just before those in which `next`
 * (epoch ms) falls, if the reminder would come too late after them.
 */
async function nextQuietRelease(
  book: Book,
  here: Here,
  next: number | undefined,
): Promise<number | undefined> {
  const { now, zone, quiet } = here;
  const end = quietAt(now, zone, quiet)?.to;
  const start = next === undefined ? undefined : quietAt(next, zone, quiet)?.from;
  for (const edge of [end, start]) {
    if (edge === undefined || edge <= now) continue;
    if ((await dueReminders(book, here, { ...here, now: edge })).length > 0) return edge;
  }
  return undefined;
}

async function nextTimedStart(book: Book, now: number): Promise<number | undefined> {
  const row = await openBetween(book, 'startsAt', now, undefined).first();
  return row === undefined ? undefined : readRow(ClientPromise, row).startsAt;
}

async function nextSnoozeEnd(book: Book, now: number): Promise<number | undefined> {
  const row = await openBetween(book, 'snoozedUntil', now, undefined).first();
  return row === undefined ? undefined : readRow(ClientPromise, row).snoozedUntil;
}

/** When the cushion of a promise by day next begins; for days no cushion can reach yet, when one first could. */
async function nextDailyStart(book: Book, { now, zone, hours }: Here): Promise<number | undefined> {
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
