import type { Book } from './book';
import { nameOf, type Named } from './names';

/** Returns the names of contacts by their id; without those that the book does not have. */
export async function namesOf(book: Book, contacts: Iterable<string>): Promise<ReadonlyMap<string, Named>> {
  const found = await Promise.all([...new Set(contacts)].map((id) => nameOf(book, id)));
  return new Map(found.flatMap((named) => (named ? [[named.contact.id, named] as const] : [])));
}
