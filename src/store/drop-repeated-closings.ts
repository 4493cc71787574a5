import * as v from 'valibot';
import { closesAgain, closesIn } from '../domain/journal/closes-again';
import type { NewEntry } from '../domain/journal/entry';
import { Matter } from '../domain/keeping/matter';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';

const schemas = { promises: ClientPromise, matters: Matter };

/**
 * Returns the entries without those that close what is closed already: a double tap would write two, and Undo would undo
 * one of them. Must be called inside the append's transaction, so that no other tab closes it in between.
 */
export async function dropRepeatedClosings(book: Book, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  const repeated = await Promise.all(entries.map((entry) => isRepeated(book, entry)));
  return entries.filter((_, i) => !repeated[i]);
}

async function isRepeated(book: Book, entry: NewEntry): Promise<boolean> {
  const table = closesIn(entry);
  if (!table) return false;
  // If the row cannot be read the entry is written: the fold makes the row again from the journal.
  const row = v.safeParse(schemas[table], await book.rows(table).get(entry.entity));
  return row.success && closesAgain(entry, row.output);
}
