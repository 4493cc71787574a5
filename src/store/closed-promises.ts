import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Gives our promises that ended in a window (epoch ms, both ends in it): what a keep-rate counts. */
export async function closedBetween(book: Book, from: number, to: number): Promise<ClientPromise[]> {
  const rows = await book.rows('promises').where('closed.at').between(from, to, true, true).toArray();
  return readRows(ClientPromise, rows).filter(({ by }) => by === 'us');
}

/** Gives our closed promises to some contacts (one person's, say), however long ago they ended. */
export async function closedOf(book: Book, contacts: readonly string[]): Promise<ClientPromise[]> {
  const rows = await book.rows('promises').where('contact').anyOf(contacts).toArray();
  return readRows(ClientPromise, rows).filter(({ by, closed }) => by === 'us' && closed);
}

/** Gives the promises whose repair was begun and waits, open or closed, `limit` at most. */
export async function mendingPromises(book: Book, limit: number): Promise<ClientPromise[]> {
  return readRows(
    ClientPromise,
    await book.rows('promises').where('mending').equals(1).limit(limit).toArray(),
  );
}
