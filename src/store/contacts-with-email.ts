import * as v from 'valibot';
import { wordsOfText } from '../domain/search/words-of';
import type { Book } from './book';

/** An index list longer than this is no help. */
const enough = 500;

const Emailed = v.object({ id: v.string(), text: v.object({ email: v.string() }) });
const Hit = v.object({ entity: v.string(), table: v.literal('contacts') });

/** Gives an e-mail address as it is compared. */
export const plainEmail = (email: string | undefined) => email?.trim().toLowerCase();

/**
 * Gives the ids of the contacts that have an e-mail address (plain), the smallest first. By the words of what was typed or
 * seen, of which one is usually rare: text itself is in no index, so that it can be sealed later.
 */
export async function contactsWithEmail(book: Book, email: string): Promise<string[]> {
  const ids = await contactsSaying(book, wordsOfText(email));
  const rows = ids ? await book.rows('contacts').bulkGet(ids) : await book.rows('contacts').toArray();
  return rows
    .filter((row) => v.is(Emailed, row))
    .filter((row) => plainEmail(row.text.email) === email)
    .map(({ id }) => id)
    .toSorted();
}

/** Contacts of which an entry says the rarest of these words; undefined where all of them are common. */
async function contactsSaying(book: Book, words: readonly string[]): Promise<string[] | undefined> {
  const lists = await Promise.all(
    words.map((word) => book.words.where('words').equals(word).limit(enough).primaryKeys()),
  );
  const [rarest] = lists.toSorted((a, b) => a.length - b.length);
  if (!rarest || rarest.length === enough) return undefined;
  const rows = (await book.words.bulkGet(rarest)).filter((row) => v.is(Hit, row));
  return [...new Set(rows.map(({ entity }) => entity))];
}
