import type { Impression } from '../domain/impression/impression';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { impressionsOf } from './impressions-of';
import { nameOf, type Named } from './names';
import { personOf } from './person';
import { readRow } from './read-rows';

/** A promise with whom it was made to, and how they were left last time. */
export interface PromiseDetails {
  readonly promise: ClientPromise;
  readonly to: Named | undefined;
  readonly last: Impression | undefined;
}

/** Gives a promise by its id; undefined where there is none. */
export async function promiseOf(book: Book, id: string): Promise<ClientPromise | undefined> {
  const row = await book.rows('promises').get(id);
  return row === undefined ? undefined : readRow(ClientPromise, row);
}

/** Gives whom a promise was made to, and the last impression that they were left with. */
export async function detailsOf(book: Book, promise: ClientPromise): Promise<PromiseDetails> {
  const [to, person] = await Promise.all([nameOf(book, promise.contact), personOf(book, promise.contact)]);
  const ids = person.map(({ id }) => id);
  const [last] = await impressionsOf(book, ids, 1);
  return { promise, to, last };
}
