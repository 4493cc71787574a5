import { foldEntity, thingOfKind, type BookRow, type BookTable } from '../domain/journal/fold';
import type { Book } from './book';
import type { RowChange } from './lists/row-change';
import { isListed, updateLists } from './lists/update-lists';
import { readableEntries } from './readable-entries';

/** An entity, and the table that its row belongs to; without one, its entries say. */
export type Touched = ReadonlyMap<string, BookTable | undefined>;

/** Returns what rows of the journal are about. Undo and redo do not say in which table that is; the others do. */
export function touchedBy(rows: readonly { readonly entity: string; readonly kind: string }[]): Touched {
  const touched = new Map<string, BookTable | undefined>();
  for (const { entity, kind } of rows) touched.set(entity, touched.get(entity) ?? thingOfKind(kind)?.table);
  return touched;
}

/** A row to write; without one, it is deleted. */
interface Made {
  readonly id: string;
  readonly table: BookTable;
  readonly row: BookRow | undefined;
}

/**
 * Folds all readable entries of each of these entities and writes its row, and the lists that follow from it. Without a row to write, an
 * existing one is deleted, unless some entries are unreadable to this version. Must be called inside a transaction over `journal`, `meta`
 * and `foldedTables`.
 */
export async function foldMany(book: Book, touched: Touched): Promise<void> {
  const folded = await Promise.all([...touched].map(([entity, table]) => madeOf(book, entity, table)));
  const byTable = new Map<BookTable, Made[]>();
  for (const made of folded.flat()) byTable.set(made.table, [...(byTable.get(made.table) ?? []), made]);
  const changes = await Promise.all([...byTable].map(([table, made]) => write(book, table, made)));
  await updateLists(book, changes.flat());
}

async function madeOf(book: Book, entity: string, table: BookTable | undefined): Promise<Made[]> {
  const raw = await book.journal.where('entity').equals(entity).toArray();
  const { entries, unreadable } = readableEntries(raw);
  const folded = foldEntity(entries);
  if (folded) return folded.row || !unreadable ? [{ id: entity, ...folded }] : [];
  return table && raw.length === 0 ? [{ id: entity, table, row: undefined }] : [];
}

/** Returns what changed, of tables that are in a list. */
async function write(book: Book, table: BookTable, made: readonly Made[]): Promise<RowChange[]> {
  const before = isListed(table) ? await book.rows(table).bulkGet(made.map(({ id }) => id)) : undefined;
  const rows = made.flatMap(({ row }) => (row ? [row] : []));
  const gone = made.flatMap(({ id, row }) => (row ? [] : [id]));
  // Rows and their table come from the same fold.
  if (rows.length > 0) await book.table(table).bulkPut(rows);
  if (gone.length > 0) await book.table<unknown, string>(table).bulkDelete(gone);
  return before ? made.map(({ row }, i) => ({ table, before: before[i], after: row })) : [];
}
