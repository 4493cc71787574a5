import type { Here } from '../domain/due/here';
import { ClientPromise } from '../domain/promise/client-promise';
import { stateOf } from '../domain/promise/state-of';
import type { Book } from './book';
import { personOf } from './person';
import { readRows } from './read-rows';

/** Counts our promises to a contact's person that are overdue. */
export async function overdueOfPerson(book: Book, contact: string, here: Here): Promise<number> {
  const ids = (await personOf(book, contact)).map(({ id }) => id);
  const rows = await book.rows('promises').where('contact').anyOf(ids).toArray();
  return readRows(ClientPromise, rows).filter((promise) => isOverdue(promise, here)).length;
}

const isOverdue = (promise: ClientPromise, { now, zone, hours }: Here) =>
  promise.open === 'us' && stateOf(promise, now, zone, hours).standing === 'overdue';
