import * as v from 'valibot';
import { folds, type BookTable } from '../domain/journal/fold';
import { foldText } from '../domain/search/fold-text';
import { wordsOfText } from '../domain/search/words-of';
import type { Book } from './book';
import { readRows } from './read-rows';

/** How many entries one word is looked up for; a word that is in more of them finds the newest. */
const enough = 5000;

/** Something found: a row of the book, whose it is, and when (epoch ms). */
export interface Found {
  readonly id: string;
  readonly table: BookTable;
  readonly contact: string;
  readonly row: { readonly text: Readonly<Record<string, string>> };
}

const WordsRow = v.object({
  entry: v.string(),
  entity: v.string(),
  table: v.picklist(Object.keys(folds) as BookTable[]),
});
const Findable = v.looseObject({
  id: v.string(),
  contact: v.optional(v.string()),
  text: v.record(v.string(), v.string()),
});

/**
 * Finds every word of the query in whatever was typed of anybody, the last word also by its beginning; the newest first,
 * `limit` at most. What was undone or reworded since is not found by its old words.
 */
export async function searchEverything(book: Book, query: string, limit: number): Promise<Found[]> {
  const words = wordsOfText(query);
  if (!words.length) return [];
  const entries = await entriesWith(book, words, foldText(query).endsWith(' '));
  const found = new Map<string, Found>();
  for (let at = 0; at < entries.length && found.size < limit; at += limit * 2) {
    const rows = readRows(WordsRow, await present(book, entries.slice(at, at + limit * 2)));
    for (const hit of await rowsOf(book, rows, words)) if (found.size < limit) found.set(hit.id, hit);
  }
  return [...found.values()];
}

/** Gives the ids of the entries that have all words, the newest first (an id begins with its time). */
async function entriesWith(book: Book, words: readonly string[], lastIsWhole: boolean): Promise<string[]> {
  const keys = await Promise.all(
    words.map((word, i) => keysOf(book, word, lastIsWhole || i < words.length - 1)),
  );
  const [fewest = [], ...rest] = keys.toSorted((a, b) => a.length - b.length);
  // A list that was cut short cannot say no: the row's own words will.
  const sets = rest.filter((list) => list.length < enough).map((list) => new Set(list));
  return [...new Set(fewest)]
    .filter((key) => sets.every((set) => set.has(key)))
    .toSorted()
    .toReversed();
}

async function keysOf(book: Book, word: string, whole: boolean): Promise<string[]> {
  const exact = await book.words.where('words').equals(word).reverse().limit(enough).primaryKeys();
  if (whole || exact.length >= enough) return exact;
  const begins = book.words.where('words').between(word, `${word}\uffff`, false, true);
  return [...exact, ...(await begins.limit(enough - exact.length).primaryKeys())];
}

const present = async (book: Book, keys: readonly string[]) =>
  (await book.words.bulkGet([...keys])).filter((row) => row !== undefined);

async function rowsOf(
  book: Book,
  hits: readonly v.InferOutput<typeof WordsRow>[],
  words: readonly string[],
): Promise<Found[]> {
  const rows = await Promise.all(
    hits.map(({ table, entity }) => book.table<unknown, string>(table).get(entity)),
  );
  return hits.flatMap(({ table }, i) => {
    const row = v.safeParse(Findable, rows[i]);
    if (!row.success || !hasAll(row.output.text, words)) return [];
    const { id, contact = id, text } = row.output;
    return [{ id, table, contact, row: { text } }];
  });
}

function hasAll(text: Readonly<Record<string, string>>, words: readonly string[]): boolean {
  const own = wordsOfText(Object.values(text).join('\n'));
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
