import type { BookTable } from '../../domain/journal/fold';
import type { Book } from '../book';
import type { RowChange } from './row-change';
import { updateDays } from './update-days';
import { updateFinds } from './update-finds';
import { updateSlides } from './update-slides';

/** Whether a table's rows are in any list, so that a change of them must say what stood there before. */
export const isListed = (table: BookTable): boolean => table === 'contacts' || table === 'impressions';

/** Writes what follows from changed rows into the lists. Must be called inside the transaction that changed them, after that. */
export async function updateLists(book: Book, changes: readonly RowChange[]): Promise<void> {
  const of = (table: BookTable) => changes.filter((change) => change.table === table);
  await Promise.all([
    updateFinds(book, of('contacts')),
    updateDays(book, of('impressions')),
    updateSlides(book, of('impressions')),
  ]);
}
