import type { Entry } from '../domain/journal/entry';
import { inForce } from '../domain/journal/in-force';
import type { Book } from './book';
import { readableEntries } from './readable-entries';

/** Returns an entity's entries that are not undone, oldest first: the original and each correction. */
export async function entriesInForce(book: Book, entity: string): Promise<Entry[]> {
  const rows = await book.journal.where('entity').equals(entity).toArray();
  return inForce(readableEntries(rows).entries);
}
