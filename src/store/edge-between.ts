import { ContactEdge } from '../domain/contact/edge';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns the edge between two contacts, in either direction; undefined if there is none. */
export async function edgeBetween(book: Book, one: string, other: string): Promise<ContactEdge | undefined> {
  const rows = await book.rows('edges').where('a').anyOf([one, other]).toArray();
  const isPair = ({ a, b }: ContactEdge) => (a === one && b === other) || (a === other && b === one);
  return readRows(ContactEdge, rows).find(isPair);
}
