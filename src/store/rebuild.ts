import { bookTables } from '../domain/journal/fold';
import { foldInto } from './append';
import type { Book } from './book';
import { readableEntries } from './readable-entries';
import { searchRowsOf } from './search-rows';
import { writeError } from './write-errors';

/**
 * Makes the whole book again from the journal, in one transaction; for when a row cannot be read. Returns how many entries
 * this version cannot read; they stay in the journal for a version that can.
 * @throws BookFull, WriteFailed: the book is unchanged.
 */
export async function rebuild(book: Book): Promise<number> {
  try {
    return await book.transaction('rw', ['journal', 'words', ...bookTables], async () => {
      for (const table of bookTables) await book.rows(table).clear();
      const entities = await book.journal.orderBy('entity').uniqueKeys();
      for (const entity of entities) await foldInto(book, String(entity));
      await book.words.clear();
      const { entries: all, unreadable } = readableEntries(await book.journal.toArray());
      await book.words.bulkPut(searchRowsOf(all));
      return unreadable;
    });
  } catch (cause) {
    throw writeError(cause);
  }
}
