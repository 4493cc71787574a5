import { folds, type BookTable } from '../domain/journal/fold';
import { readEntry } from '../domain/journal/entry';
import { foldInto } from './append';
import type { Book } from './book';
import { wordRowsOf } from './word-rows';
import { writeError } from './write-errors';

const bookTables = Object.keys(folds) as BookTable[];

/** Makes the whole book anew from the journal, in one transaction: the way out when a row cannot be read. */
export async function rebuild(book: Book): Promise<void> {
  try {
    await book.transaction('rw', ['journal', 'words', ...bookTables], async () => {
      for (const table of bookTables) await book.rows(table).clear();
      const entities = await book.journal.orderBy('entity').uniqueKeys();
      for (const entity of entities) await foldInto(book, String(entity));
      await book.words.clear();
      await book.words.bulkPut(wordRowsOf((await book.journal.toArray()).map(readEntry)));
    });
  } catch (cause) {
    throw writeError(cause);
  }
}
