import { foldEntity, thingOfKind, type BookTable } from '../../domain/journal/fold';
import type { Book } from '../book';
import { readableEntries } from '../readable-entries';

/** An entity, and the table that its row belongs to; without one, its entries say. */
export type Touched = ReadonlyMap<string, BookTable | undefined>;

/** Returns what rows of the journal are about. Undo and redo do not say in which table that is; the others do. */
export function touchedBy(rows: readonly { readonly entity: string; readonly kind: string }[]): Touched {
  const touched = new Map<string, BookTable | undefined>();
  for (const { entity, kind } of rows) touched.set(entity, touched.get(entity) ?? thingOfKind(kind)?.table);
  return touched;
}

/**
 * Folds many entities at once, as `foldInto` folds one, and deletes the rows of those without entries. Must be called inside a
 * transaction over journal and book.
 */
export async function foldMany(book: Book, touched: Touched): Promise<void> {
  const put = new Map<BookTable, unknown[]>();
  const gone = new Map<BookTable, string[]>();
  await Promise.all(
    [...touched].map(async ([entity, table]) => {
      const raw = await book.journal.where('entity').equals(entity).toArray();
      const { entries, unreadable } = readableEntries(raw);
      const folded = foldEntity(entries);
      if (folded?.row) add(put, folded.table, folded.row);
      else if (folded && !unreadable) add(gone, folded.table, entity);
      else if (table && raw.length === 0) add(gone, table, entity);
    }),
  );
  // Rows and their tables come from the same fold.
  for (const [table, rows] of put) await book.table(table).bulkPut(rows);
  for (const [table, ids] of gone) await book.table<unknown, string>(table).bulkDelete(ids);
}

function add<T>(into: Map<BookTable, T[]>, table: BookTable, one: T): void {
  const all = into.get(table);
  if (all) all.push(one);
  else into.set(table, [one]);
}
