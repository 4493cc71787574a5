import type { Book } from './book';
import { nameIn, type Named } from './names';
import { personsOf } from './persons';

/** Returns the names of contacts by their id; without those that the book does not have. */
export async function namesOf(book: Book, contacts: Iterable<string>): Promise<ReadonlyMap<string, Named>> {
  const persons = await personsOf(book, contacts);
  const found = await Promise.all([...persons].map(([id, person]) => nameIn(book, person, id)));
  return new Map(found.flatMap((named) => (named ? [[named.contact.id, named] as const] : [])));
}
