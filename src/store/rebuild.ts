import type { Book } from './book';
import { foldedTables } from './lists/list-tables';
import { foldAll } from './spare/fold-all';
import { guardWrite, smallWrite } from './spare/guard-write';
import { writeError } from './write-errors';

/**
 * Makes the whole book again from the journal, in one transaction; for when a row cannot be read. Returns how many entries
 * this version cannot read; they stay in the journal for a version that can.
 * @throws BookFull, WriteFailed: the book is unchanged.
 */
export async function rebuild(book: Book): Promise<number> {
  try {
    return await guardWrite(book, smallWrite(), () =>
      book.transaction('rw', ['journal', 'words', 'meta', ...foldedTables], async () =>
        foldAll(book, await book.journal.toArray()),
      ),
    );
  } catch (cause) {
    throw writeError(cause);
  }
}
