import { erasedFrom } from '../../domain/journal/erased';
import { thingOfKind } from '../../domain/journal/fold';
import type { Book } from '../book';
import { foldMany, type Touched } from '../import/fold-many';
import { changeTally } from '../spare/change-tally';
import { eraseBeside } from './erase-beside';
import { ownersOf, ownKeysOf } from './owners';
import type { ErasableRow } from './rows-to-erase';

/**
 * Erases entries for good: of each, only its place in the journal is left. Also deletes their words for the search, what they made in
 * the book, and what is kept beside it about that. Returns under which keys that was kept. Must be called inside a transaction over all
 * tables; afterwards the spare copy must be written anew (`eraseInSpare`).
 */
export async function eraseRows(
  book: Book,
  rows: readonly ErasableRow[],
  now: number,
): Promise<ReadonlySet<string>> {
  const owners = await ownersOf(book, rows);
  const ids = rows.map(({ id }) => id);
  await book.journal.bulkPut(rows.map((row) => erasedFrom(row, now)));
  await book.words.bulkDelete(rows.map(({ lamport, id }): [number, string] => [-lamport, id]));
  await foldMany(book, tablesOf(rows));
  const owned = await ownKeysOf(book, owners);
  await eraseBeside(book, owned, new Set(ids));
  await changeTally(book, { erased: ids });
  return owned;
}

function tablesOf(rows: readonly ErasableRow[]): Touched {
  const tables = new Map<string, ReturnType<typeof tableOf>>();
  for (const { entity, kind } of rows) tables.set(entity, tables.get(entity) ?? tableOf(kind));
  return tables;
}

const tableOf = (kind: string) => thingOfKind(kind)?.table;
