import { readEntry, type NewEntry } from '../../../src/domain/journal/entry';
import type { Book } from '../../../src/store/book';
import { foldedTables } from '../../../src/store/lists/list-tables';
import { foldAll } from '../../../src/store/spare/fold-all';

/** Puts entries into an empty book at once, as a rebuild does, all written at an instant (epoch ms). */
export async function putEntries(book: Book, all: readonly NewEntry[], at: number): Promise<void> {
  const entries = all.map((entry, i) =>
    readEntry({ ...entry, id: `e${i}`, v: 1, device: 'd', n: i + 1, lamport: i + 1, at, zone: 'UTC' }),
  );
  await book.transaction('rw', ['journal', 'words', 'meta', ...foldedTables], async () => {
    await book.meta.put({ key: 'device', device: 'd', n: entries.length, lamport: entries.length });
    await book.journal.bulkAdd(entries);
    await foldAll(book, entries);
  });
}
