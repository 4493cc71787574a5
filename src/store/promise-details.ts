import type { Impression } from '../domain/impression/impression';
import { placeInTime } from '../domain/impression/place-in-time';
import { lastRated } from '../domain/impression/last-rated';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { impressionsOf } from './impressions-of';
import { nameOf, type Named } from './names';
import { personOf } from './person';
import { readRow } from './read-rows';

/** Among how many impressions the latest rating is looked for. */
const lookBack = 50;

/** A promise, the contact it was made to, and the last impression they were left with. */
export interface PromiseDetails {
  readonly promise: ClientPromise;
  readonly to: Named | undefined;
  readonly last: Impression | undefined;
  /** The latest that has a rating. */
  readonly rated: Impression | undefined;
}

/** Returns a promise by its id, or undefined if there is none. */
export async function promiseOf(book: Book, id: string): Promise<ClientPromise | undefined> {
  const row = await book.rows('promises').get(id);
  return row === undefined ? undefined : readRow(ClientPromise, row);
}

/** Returns a promise with its contact and the last impression they were left with. */
export async function detailsOf(book: Book, promise: ClientPromise): Promise<PromiseDetails> {
  const [to, person] = await Promise.all([nameOf(book, promise.contact), personOf(book, promise.contact)]);
  const ids = person.map(({ id }) => id);
  const impressions = placeInTime(await impressionsOf(book, ids, lookBack), Date.now());
  return { promise, to, last: impressions[0], rated: lastRated(impressions) };
}
