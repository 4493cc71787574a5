import * as v from 'valibot';
import type { Book, SearchKey } from './book';

/** A word with this many hits or more is common, like a first name. */
const many = 50;

/** A word with this many hits or more is too common even to narrow the search. */
const tooMany = 500;

const Hit = v.object({ entity: v.string(), table: v.literal('contacts') });

/**
 * Returns the ids of the contacts with an entry that has the rarest of these words (as `searchWords` gives them); undefined if all
 * of them are too common.
 */
export async function contactsWithRarestWord(
  book: Book,
  words: readonly string[],
): Promise<string[] | undefined> {
  const rarest = (await rarestOf(book, words, many)) ?? (await rarestOf(book, words, tooMany));
  return rarest && contactsOf(book, rarest);
}

/** Returns the ids of the contacts with an entry that has any of these words, but for the common ones. */
export async function contactsWithAnyWord(book: Book, words: readonly string[]): Promise<string[]> {
  const lists = await hitsOf(book, words, many);
  return contactsOf(book, lists.filter(({ length }) => length < many).flat());
}

/** Undefined if each word has as many hits as this, or more. */
async function rarestOf(
  book: Book,
  words: readonly string[],
  most: number,
): Promise<SearchKey[] | undefined> {
  const [rarest] = (await hitsOf(book, words, most)).toSorted((a, b) => a.length - b.length);
  return rarest && rarest.length < most ? rarest : undefined;
}

const hitsOf = (book: Book, words: readonly string[], most: number): Promise<SearchKey[][]> =>
  Promise.all(words.map((word) => book.words.where('words').equals(word).limit(most).primaryKeys()));

async function contactsOf(book: Book, hits: SearchKey[]): Promise<string[]> {
  const rows = (await book.words.bulkGet(hits)).filter((row) => v.is(Hit, row));
  return [...new Set(rows.map(({ entity }) => entity))];
}
