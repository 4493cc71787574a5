import * as v from 'valibot';
import type { Book, SearchKey } from './book';

/** A word with this many hits or more is too common to narrow the search. */
const tooMany = 500;

const Hit = v.object({ entity: v.string(), table: v.literal('contacts') });

/**
 * Returns the ids of the contacts with an entry that has the rarest of these words (as `searchWords` gives them); undefined if all
 * of them are common.
 */
export async function contactsWithRarestWord(
  book: Book,
  words: readonly string[],
): Promise<string[] | undefined> {
  const lists = await hitsOf(book, words);
  const [rarest] = lists.toSorted((a, b) => a.length - b.length);
  if (!rarest || rarest.length === tooMany) return undefined;
  return contactsOf(book, rarest);
}

/** Returns the ids of the contacts with an entry that has any of these words, but for the common ones. */
export async function contactsWithAnyWord(book: Book, words: readonly string[]): Promise<string[]> {
  const lists = await hitsOf(book, words);
  return contactsOf(book, lists.filter(({ length }) => length < tooMany).flat());
}

const hitsOf = (book: Book, words: readonly string[]): Promise<SearchKey[][]> =>
  Promise.all(words.map((word) => book.words.where('words').equals(word).limit(tooMany).primaryKeys()));

async function contactsOf(book: Book, hits: SearchKey[]): Promise<string[]> {
  const rows = (await book.words.bulkGet(hits)).filter((row) => v.is(Hit, row));
  return [...new Set(rows.map(({ entity }) => entity))];
}
