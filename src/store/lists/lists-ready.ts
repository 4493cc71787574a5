import * as v from 'valibot';
import type { Book } from '../book';
import { guardQuietWrite } from '../spare/guard-write';
import { foldedTables } from './list-tables';
import { listsVersion, makeLists } from './make-lists';

const making = new WeakMap<Book, Promise<void>>();

/**
 * Resolves once the lists stand in this book. They are made if an earlier version wrote it, or this is a new book; after that, each write
 * keeps them. Whatever reads a list awaits this.
 */
export async function listsReady(book: Book): Promise<void> {
  if (await areThere(book)) return;
  // From outside of a live query, which may not write.
  const made =
    making.get(book) ??
    new Promise<void>((done, fail) => setTimeout(() => makeIfNeeded(book).then(done, fail)));
  making.set(book, made);
  await made.finally(() => making.delete(book));
}

async function makeIfNeeded(book: Book): Promise<void> {
  if (await areThere(book)) return;
  await guardQuietWrite(book, () =>
    // Declared async: only then Dexie keeps the transaction over the awaits inside.
    book.transaction('rw', ['meta', ...foldedTables], async () => {
      // Another context may have made them meanwhile.
      if (!(await areThere(book))) await makeLists(book);
    }),
  );
}

const Row = v.object({ version: v.literal(listsVersion) });
const areThere = async (book: Book): Promise<boolean> => v.is(Row, await book.meta.get('lists'));
