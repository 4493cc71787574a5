import { bookTables, foldEntity, type BookRow, type BookTable } from '../../domain/journal/fold';
import type { Entry } from '../../domain/journal/entry';
import type { Book } from '../book';
import { makeLists } from '../lists/make-lists';
import { readableEntries } from '../readable-entries';
import { searchRowsOf } from '../search-rows';

/**
 * Makes the whole book anew from these rows, which must be the whole journal. Returns how many of them this version cannot read.
 * Must be called inside a transaction over journal, `meta` and `foldedTables`.
 */
export async function foldAll(book: Book, rows: readonly unknown[]): Promise<number> {
  const { entries, unreadable } = readableEntries(rows);
  const folded = new Map<BookTable, BookRow[]>(bookTables.map((table) => [table, []]));
  for (const group of byEntity(entries)) {
    const made = foldEntity(group);
    if (made?.row) folded.get(made.table)?.push(made.row);
  }
  for (const [table, made] of folded) {
    await book.rows(table).clear();
    await book.rows(table).bulkPut(made);
  }
  await makeLists(book);
  await book.words.clear();
  await book.words.bulkPut(searchRowsOf(entries));
  return unreadable;
}

function byEntity(entries: readonly Entry[]): Iterable<readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.entity);
    if (group) group.push(entry);
    else groups.set(entry.entity, [entry]);
  }
  return groups.values();
}
