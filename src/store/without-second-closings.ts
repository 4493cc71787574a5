import { closesAgain, closesIn } from '../domain/journal/closes-again';
import type { NewEntry } from '../domain/journal/entry';
import { Matter } from '../domain/matter/matter';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { readRow } from './read-rows';

const schemas = { promises: ClientPromise, matters: Matter };

/**
 * Gives the entries without those that close what is closed: two would be written of one deed, and Undo takes back one.
 * Call it in the append's transaction, so that no other tab closes it in between.
 */
export async function withoutSecondClosings(book: Book, news: readonly NewEntry[]): Promise<NewEntry[]> {
  const idle = await Promise.all(news.map((entry) => isIdle(book, entry)));
  return news.filter((_, i) => !idle[i]);
}

async function isIdle(book: Book, entry: NewEntry): Promise<boolean> {
  const table = closesIn(entry);
  const row = table && (await book.rows(table).get(entry.entity));
  return table !== undefined && row !== undefined && closesAgain(entry, readRow(schemas[table], row));
}
