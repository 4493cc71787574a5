import { dueInstant } from '../domain/due/due-instant';
import { lastOverdueDay } from '../domain/due/last-overdue-day';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { dailyBetween, timedBetween } from './due-ranges';
import type { Here } from './overdue';
import { readRow } from './read-rows';

/** Gives the next instant (epoch ms) at which one of our promises falls due; undefined where none is open ahead. */
export async function nextChange(book: Book, { now, zone, hours }: Here): Promise<number | undefined> {
  const [timed, daily] = await Promise.all([
    timedBetween(book, now, undefined).first(),
    dailyBetween(book, lastOverdueDay(now, zone, hours), undefined).first(),
  ]);
  const instants = [timed, daily]
    .filter((row) => row !== undefined)
    .map((row) => dueInstant(readRow(ClientPromise, row).due, zone, hours));
  return instants.length ? Math.min(...instants) : undefined;
}
