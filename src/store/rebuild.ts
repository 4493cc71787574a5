import { folds, type BookTable } from '../domain/journal/fold';
import { foldInto } from './append';
import type { Book } from './book';
import { writeError } from './write-errors';

const bookTables = Object.keys(folds) as BookTable[];

/** Makes the whole book anew from the journal, in one transaction: the way out when a row cannot be read. */
export async function rebuild(book: Book): Promise<void> {
  try {
    await book.transaction('rw', ['journal', ...bookTables], async () => {
      for (const table of bookTables) await book.rows(table).clear();
      const entities = await book.journal.orderBy('entity').uniqueKeys();
      for (const entity of entities) await foldInto(book, String(entity));
    });
  } catch (cause) {
    throw writeError(cause);
  }
}
