import { bookTables, foldEntity, type BookTable } from '../../domain/journal/fold';
import type { Entry } from '../../domain/journal/entry';
import type { Book } from '../book';
import { journalPages } from '../export/journal-pages';
import { readableEntries } from '../readable-entries';

/** What a look at everything found. */
export interface Checked {
  readonly entries: number;
  /** Entries that this version cannot read. */
  readonly unreadable: number;
  /** Rows of the book that are not what their entries make, or are missing, or too many. */
  readonly wrongRows: number;
}

/**
 * Reads the whole journal, folds it, and compares the result with the book. Reads only. What is written meanwhile may be
 * counted as wrong.
 */
export async function checkLists(book: Book): Promise<Checked> {
  const groups = new Map<string, Entry[]>();
  let [entries, unreadable] = [0, 0];
  for await (const page of journalPages(book)) {
    const read = readableEntries(page);
    entries += page.length;
    unreadable += read.unreadable;
    for (const entry of read.entries) {
      const group = groups.get(entry.entity);
      if (group) group.push(entry);
      else groups.set(entry.entity, [entry]);
    }
  }
  const expected = new Map<BookTable, Map<string, string>>(bookTables.map((table) => [table, new Map()]));
  for (const [entity, group] of groups) {
    const folded = foldEntity(group);
    if (folded?.row) expected.get(folded.table)?.set(entity, JSON.stringify(folded.row));
  }
  const wrong = await Promise.all([...expected].map(([table, rows]) => wrongIn(book, table, rows)));
  return { entries, unreadable, wrongRows: wrong.reduce((sum, count) => sum + count, 0) };
}

async function wrongIn(book: Book, table: BookTable, expected: ReadonlyMap<string, string>): Promise<number> {
  const keys = await book.rows(table).toCollection().primaryKeys();
  const rows = await book.rows(table).bulkGet(keys);
  const wrong = keys.filter((key, i) => expected.get(key) !== JSON.stringify(rows[i])).length;
  const there = new Set(keys);
  return wrong + [...expected.keys()].filter((key) => !there.has(key)).length;
}
