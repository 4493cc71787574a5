import * as v from 'valibot';
import { searchWords } from '../domain/search/search-words';
import type { Book } from './book';

/** A word with this many hits or more is too common to narrow the search. */
const tooMany = 500;

const Emailed = v.object({ id: v.string(), text: v.object({ email: v.string() }) });
const Hit = v.object({ entity: v.string(), table: v.literal('contacts') });

/** Returns an e-mail address in the form in which addresses are compared. */
export const plainEmail = (email: string | undefined) => email?.trim().toLowerCase();

/**
 * Returns the ids of the contacts with an e-mail address (in the form of `plainEmail`), sorted. Searches by the rarest word
 * of the address, because text itself is in no index, so that it can be sealed later.
 */
export async function contactsWithEmail(book: Book, email: string): Promise<string[]> {
  const ids = await contactsWithRarestWord(book, searchWords(email));
  const rows = ids ? await book.rows('contacts').bulkGet(ids) : await book.rows('contacts').toArray();
  return rows
    .filter((row) => v.is(Emailed, row))
    .filter((row) => plainEmail(row.text.email) === email)
    .map(({ id }) => id)
    .toSorted();
}

/** Ids of contacts with an entry that has the rarest of these words; undefined if all of them are common. */
async function contactsWithRarestWord(book: Book, words: readonly string[]): Promise<string[] | undefined> {
  const lists = await Promise.all(
    words.map((word) => book.words.where('words').equals(word).limit(tooMany).primaryKeys()),
  );
  const [rarest] = lists.toSorted((a, b) => a.length - b.length);
  if (!rarest || rarest.length === tooMany) return undefined;
  const rows = (await book.words.bulkGet(rarest)).filter((row) => v.is(Hit, row));
  return [...new Set(rows.map(({ entity }) => entity))];
}
