import type { Here } from '../domain/due/here';
import { dueInstant } from '../domain/due/due-instant';
import { lastOverdueDay } from '../domain/due/last-overdue-day';
import { dayAt, endOfWork } from '../domain/due/working-hours';
import { ClientPromise } from '../domain/promise/client-promise';
import { sortPromises } from '../domain/promise/sort-promises';
import type { Book } from './book';
import { dailyCushions, promisesWith } from './daily-cushions';
import { dailyBetween, openBetween, theirOpen, timedBetween } from './due-ranges';
import { readRows } from './read-rows';

const week = 7 * 24 * 60 * 60_000;

/** Returns at most `limit` of our overdue promises, the earliest due first, as they are listed everywhere. */
export async function overduePromises(
  book: Book,
  { now, zone, hours }: Here,
  limit: number,
): Promise<ClientPromise[]> {
  const [timed, daily] = await Promise.all([
    timedBetween(book, undefined, now).limit(limit).toArray(),
    dailyBetween(book, undefined, lastOverdueDay(now, zone, hours))
      .limit(limit)
      .toArray(),
  ]);
  return sortPromises(readRows(ClientPromise, [...timed, ...daily]), zone, hours).slice(0, limit);
}

/**
 * Returns our promises that concern the time until an instant (epoch ms), without the overdue ones: due by then, their
 * cushion begun by then, or their work planned by then. At most `limit` of each kind, the soonest.
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
    // A cushion that began more than a week ago is found by its due time only.
    openBetween(book, 'startsAt', now - week, until)
      .limit(limit)
      .toArray(),
    openBetween(book, 'plannedAt', now - week, until)
      .limit(limit)
      .toArray(),
    begunByDay(book, here, until, limit),
  ]);
  const distinct = new Map(readRows(ClientPromise, found.flat()).map((promise) => [promise.id, promise]));
  const overdueDay = lastOverdueDay(now, zone, hours);
  return [...distinct.values()].filter(
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

/** Returns at most `limit` of the clients' open promises to us, the soonest due first; the badge never counts them (P8). */
export async function theirPromises(
  book: Book,
  { zone, hours }: Here,
  limit: number,
): Promise<ClientPromise[]> {
  const [timed, daily] = await Promise.all([
    theirOpen(book, 'dueAt').limit(limit).toArray(),
    theirOpen(book, 'dueDay').limit(limit).toArray(),
  ]);
  const instant = ({ due }: ClientPromise) => dueInstant(due, zone, hours);
  return readRows(ClientPromise, [...timed, ...daily])
    .toSorted((a, b) => instant(a) - instant(b))
    .slice(0, limit);
}
