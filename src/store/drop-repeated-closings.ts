import * as v from 'valibot';
import { closesAgain, closesIn } from '../domain/journal/closes-again';
import type { NewEntry } from '../domain/journal/entry';
import { Matter } from '../domain/keeping/matter';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';

const schemas = { promises: ClientPromise, matters: Matter };

/**
 * Gives the entries without those that close what is closed: two would be written of one deed, and Undo takes back one.
 * Call it in the append's transaction, so that no other tab closes it in between.
 */
export async function dropRepeatedClosings(book: Book, news: readonly NewEntry[]): Promise<NewEntry[]> {
  const idle = await Promise.all(news.map((entry) => isIdle(book, entry)));
  return news.filter((_, i) => !idle[i]);
}

async function isIdle(book: Book, entry: NewEntry): Promise<boolean> {
  const table = closesIn(entry);
  if (!table) return false;
  // A row that cannot be read is no reason to write nothing: the journal makes it anew.
  const row = v.safeParse(schemas[table], await book.rows(table).get(entry.entity));
  return row.success && closesAgain(entry, row.output);
}
