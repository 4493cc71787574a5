import type { Here } from '../domain/due/here';
import { ClientPromise } from '../domain/promise/client-promise';
import { sortPromises } from '../domain/promise/sort-promises';
import type { Book } from './book';
import { dailyBetween, timedBetween } from './due-ranges';
import type { Named } from './names';
import { namesOf } from './names-of';
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
  const soonest = sortPromises(readRows(ClientPromise, [...timed, ...daily]), zone, hours).slice(0, limit);
  const names = await namesOf(
    book,
    soonest.map(({ contact }) => contact),
  );
  return soonest.map((promise) => ({ promise, to: names.get(promise.contact) }));
}
