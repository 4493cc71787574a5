import { Dexie } from 'dexie';
import type { Here } from '../domain/due/here';
import { dueInstant } from '../domain/due/due-instant';
import { lastOverdueDay } from '../domain/due/last-overdue-day';
import { dayAt, endOfWork } from '../domain/due/working-hours';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { dailyCushions, promisesWith } from './daily-cushions';
import { dailyBetween, openBetween, timedBetween } from './due-ranges';
import { readRows } from './read-rows';

const week = 7 * 24 * 60 * 60_000;

/** Gives our overdue promises, the latest to fall due leading, `limit` at most. */
export async function overduePromises(
  book: Book,
  { now, zone, hours }: Here,
  limit: number,
): Promise<ClientPromise[]> {
  const [timed, daily] = await Promise.all([
    timedBetween(book, undefined, now).reverse().limit(limit).toArray(),
    dailyBetween(book, undefined, lastOverdueDay(now, zone, hours))
      .reverse()
      .limit(limit)
      .toArray(),
  ]);
  const instant = ({ due }: ClientPromise) => dueInstant(due, zone, hours);
  return readRows(ClientPromise, [...timed, ...daily])
    .toSorted((a, b) => instant(b) - instant(a))
    .slice(0, limit);
}

/**
 * Gives our promises that concern the days up to an instant (epoch ms) and are not overdue: due by then, begun by then,
 * or with their work laid by then. Of each kind `limit` at most, the soonest first.
 */
export async function promisesUntil(
  book: Book,
  here: Here,
  until: number,
  limit: number,
): Promise<ClientPromise[]> {
  const { now, zone, hours } = here;
  const found = await Promise.all([
    timedBetween(book, now, until).limit(limit).toArray(),
    // A cushion longer than a week is found by its due time only: it is no news any more.
    openBetween(book, 'startsAt', now - week, until)
      .limit(limit)
      .toArray(),
    openBetween(book, 'plannedAt', now - week, until)
      .limit(limit)
      .toArray(),
    begunByDay(book, here, until, limit),
  ]);
  const once = new Map(readRows(ClientPromise, found.flat()).map((promise) => [promise.id, promise]));
  const overdueDay = lastOverdueDay(now, zone, hours);
  return [...once.values()].filter(
    ({ dueAt, dueDay }) => (dueAt ?? Infinity) > now && (dueDay === undefined || dueDay > overdueDay),
  );
}

async function begunByDay(book: Book, { now, zone, hours }: Here, until: number, limit: number) {
  const from = lastOverdueDay(now, zone, hours);
  const pairs = await dailyCushions(book, from, dayAt(until, zone));
  const begun = pairs.filter(
    ({ day, cushion }) => day > from && endOfWork(day, zone, hours) - cushion * 60_000 <= until,
  );
  return promisesWith(book, begun, limit);
}

/** Gives what clients promised us and is open, the soonest leading, `limit` at most; never counted in our badge (P8). */
export async function theirPromises(
  book: Book,
  { zone, hours }: Here,
  limit: number,
): Promise<ClientPromise[]> {
  const promises = book.rows('promises');
  const range = [
    ['them', Dexie.minKey],
    ['them', Dexie.maxKey],
  ] as const;
  const [timed, daily] = await Promise.all([
    promises
      .where('[open+dueAt]')
      .between(...range)
      .limit(limit)
      .toArray(),
    promises
      .where('[open+dueDay]')
      .between(...range)
      .limit(limit)
      .toArray(),
  ]);
  const instant = ({ due }: ClientPromise) => dueInstant(due, zone, hours);
  return readRows(ClientPromise, [...timed, ...daily])
    .toSorted((a, b) => instant(a) - instant(b))
    .slice(0, limit);
}
