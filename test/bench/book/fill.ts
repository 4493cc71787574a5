import type { Entry } from '../../../src/domain/journal/entry';
import { bookTables, foldEntity } from '../../../src/domain/journal/fold';
import type { Book } from '../../../src/store/book';
import { listsReady } from '../../../src/store/lists/lists-ready';
import { searchRowsOf } from '../../../src/store/search-rows';
import { historyOf } from './histories';

/** How many contacts one transaction writes. */
const step = 250;

/** Fills an empty book with contacts and their histories, as a rebuild would make it. Returns how many entries it has. */
export async function fillBook(book: Book, contacts: number, now: number): Promise<number> {
  let count = 0;
  for (let at = 0; at < contacts; at += step) {
    const length = Math.min(step, contacts - at);
    const groups = Array.from({ length }, (_, i) => historyOf(at + i, now));
    count += groups.flat().length;
    await putStep(book, groups.flat());
  }
  await listsReady(book);
  return count;
}

async function putStep(book: Book, entries: readonly Entry[]): Promise<void> {
  const rows = new Map<string, object[]>();
  for (const group of byEntity(entries).values()) {
    const folded = foldEntity(group);
    if (folded?.row) rows.set(folded.table, [...(rows.get(folded.table) ?? []), folded.row]);
  }
  const { device = '', n = 0, lamport = 0 } = entries.at(-1) ?? {};
  await book.transaction('rw', ['journal', 'words', 'meta', ...bookTables], async () => {
    void book.meta.put({ key: 'device', device, n, lamport });
    void book.journal.bulkPut([...entries]);
    void book.words.bulkPut(searchRowsOf(entries));
    await Promise.all([...rows].map(([table, own]) => book.table(table).bulkPut(own)));
  });
}

function byEntity(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.entity);
    if (group) group.push(entry);
    else groups.set(entry.entity, [entry]);
  }
  return groups;
}
