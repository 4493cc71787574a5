import { erasedFrom } from '../../domain/journal/erased';
import type { Book } from '../book';
import { foldMany, touchedBy } from '../fold-many';
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
  await foldMany(book, touchedBy(rows));
  const owned = await ownKeysOf(book, owners);
  await eraseBeside(book, owned, new Set(ids));
  await changeTally(book, { erased: ids });
  await book.meta.put({ key: 'backups-to-clean' });
  return owned;
}
