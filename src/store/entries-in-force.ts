import type { Entry } from '../domain/journal/entry';
import { inForce } from '../domain/journal/in-force';
import type { Book } from './book';
import { readableEntries } from './readable-entries';

/** Gives all that happened to one thing and still holds, oldest first: how it read at first, and each correction. */
export async function entriesInForce(book: Book, entity: string): Promise<Entry[]> {
  const rows = await book.journal.where('entity').equals(entity).toArray();
  return inForce(readableEntries(rows).entries);
}
