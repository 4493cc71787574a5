import * as v from 'valibot';
import type { NewEntry } from '../domain/journal/entry';
import { closedBy, closesAgain } from '../domain/journal/repeated-closing';
import type { Book } from './book';

/**
 * Returns the entries without those that close what is closed already: a double tap would write two, and Undo would undo
 * one of them. Must be called inside the append's transaction, so that no other tab closes it in between.
 */
export async function dropRepeatedClosings<E extends NewEntry>(
  book: Book,
  entries: readonly E[],
): Promise<E[]> {
  const repeated = await Promise.all(entries.map((entry) => isRepeated(book, entry)));
  return entries.filter((_, i) => !repeated[i]);
}

async function isRepeated(book: Book, entry: NewEntry): Promise<boolean> {
  const thing = closedBy(entry);
  if (!thing) return false;
  // If the row cannot be read the entry is written: the fold makes the row again from the journal.
  const row = v.safeParse(thing.row, await book.rows(thing.table).get(entry.entity));
  return row.success && closesAgain(entry, row.output);
}
