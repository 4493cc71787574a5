import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns our promises that were closed between two instants (epoch ms, both included): what a keep-rate counts. */
export async function closedBetween(book: Book, from: number, to: number): Promise<ClientPromise[]> {
  const rows = await book.rows('promises').where('closed.at').between(from, to, true, true).toArray();
  return readRows(ClientPromise, rows).filter(({ by }) => by === 'us');
}

/** Returns all our closed promises to these contacts. */
export async function closedOf(book: Book, contacts: readonly string[]): Promise<ClientPromise[]> {
  const rows = await book.rows('promises').where('contact').anyOf(contacts).toArray();
  return readRows(ClientPromise, rows).filter(({ by, closed }) => by === 'us' && closed);
}

/** Returns at most `limit` promises, open or closed, whose amends were begun and are not made yet. */
export async function mendingPromises(book: Book, limit: number): Promise<ClientPromise[]> {
  return readRows(
    ClientPromise,
    await book.rows('promises').where('mending').equals(1).limit(limit).toArray(),
  );
}
