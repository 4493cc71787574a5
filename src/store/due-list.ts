import type { Here } from '../domain/due/here';
import { dueInstant } from '../domain/due/due-instant';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { dailyBetween, timedBetween } from './due-ranges';
import { nameOf, type Named } from './names';
import { readRows } from './read-rows';

/** A promise of ours, and the contact it was made to. */
export interface DueItem {
  readonly promise: ClientPromise;
  readonly to: Named | undefined;
}

/** Returns at most `limit` of our open promises, the earliest due first. */
export async function dueList(book: Book, { zone, hours }: Here, limit: number): Promise<DueItem[]> {
  const [timed, daily] = await Promise.all([
    timedBetween(book, undefined, undefined).limit(limit).toArray(),
    dailyBetween(book, undefined, undefined).limit(limit).toArray(),
  ]);
  const soonest = readRows(ClientPromise, [...timed, ...daily])
    .toSorted((a, b) => dueInstant(a.due, zone, hours) - dueInstant(b.due, zone, hours))
    .slice(0, limit);
  return Promise.all(soonest.map(async (promise) => ({ promise, to: await nameOf(book, promise.contact) })));
}
