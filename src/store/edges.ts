import { ContactEdge } from '../domain/contact/edge';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Gives what was said of two contacts, whichever was named first; undefined where nothing was. */
export async function edgeBetween(book: Book, one: string, other: string): Promise<ContactEdge | undefined> {
  const rows = await book.rows('edges').where('a').anyOf([one, other]).toArray();
  const isPair = ({ a, b }: ContactEdge) => (a === one && b === other) || (a === other && b === one);
  return readRows(ContactEdge, rows).find(isPair);
}
