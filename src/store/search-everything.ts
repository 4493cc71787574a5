import * as v from 'valibot';
import { bookTables, type BookTable } from '../domain/journal/fold';
import { searchableText } from '../domain/search/searchable-text';
import { typedIn } from '../domain/search/typed-in';
import { searchWords } from '../domain/search/search-words';
import type { Book, SearchKey } from './book';
import { readRows } from './read-rows';

/** How many entries are looked up for one word, the newest first. */
const enough = 2000;

/** Something found: a row of the book, and the contact it is about. */
export interface Found {
  readonly id: string;
  readonly table: BookTable;
  readonly contact: string;
  readonly row: { readonly text: Readonly<Record<string, string>> };
}

const SearchRow = v.object({
  entity: v.string(),
  table: v.picklist(bookTables),
  words: v.array(v.string()),
});
type SearchRow = v.InferOutput<typeof SearchRow>;
const Findable = v.looseObject({
  id: v.string(),
  contact: v.optional(v.string()),
  text: v.record(v.string(), v.string()),
});

/**
 * Finds what was typed about anybody that contains every word of the query, the last word also as a beginning; at most
 * `limit`, the newest first. What was undone or reworded is not found by its old words.
 */
export async function searchEverything(book: Book, query: string, limit: number): Promise<Found[]> {
  const words = searchWords(query);
  if (!words.length) return [];
  const keys = await entriesWith(book, words, searchableText(query).endsWith(' '));
  const found = new Map<string, Found>();
  const step = limit * 2;
  for (let at = 0; at < keys.length && found.size < limit; at += step) {
    const rows = await book.words.bulkGet(keys.slice(at, at + step));
    const hits = readRows(
      SearchRow,
      rows.filter((row) => row !== undefined),
    );
    for (const hit of await rowsOf(book, hits, words)) if (found.size < limit) found.set(hit.id, hit);
  }
  return [...found.values()];
}

/** Returns the keys of the entries that have all words, the newest first. */
async function entriesWith(book: Book, words: readonly string[], lastIsWhole: boolean): Promise<SearchKey[]> {
  const keys = await Promise.all(
    words.map((word, i) => keysOf(book, word, lastIsWhole || i < words.length - 1)),
  );
  const [fewest = [], ...rest] = keys.toSorted((a, b) => a.length - b.length);
  // A list that was cut short cannot exclude an entry; the words of its row decide later.
  const sets = rest
    .filter((list) => list.length < enough)
    .map((list) => new Set(list.map(([, entry]) => entry)));
  const all = new Map(fewest.map((key) => [key[1], key]));
  return [...all.values()]
    .filter(([, entry]) => sets.every((set) => set.has(entry)))
    .toSorted(([a], [b]) => a - b);
}

async function keysOf(book: Book, word: string, whole: boolean): Promise<SearchKey[]> {
  const exact = await book.words.where('words').equals(word).limit(enough).primaryKeys();
  if (whole || exact.length >= enough) return exact;
  const begins = book.words.where('words').between(word, `${word}\uffff`, false, true);
  return [...exact, ...(await begins.limit(enough - exact.length).primaryKeys())];
}

async function rowsOf(book: Book, hits: readonly SearchRow[], words: readonly string[]): Promise<Found[]> {
  const likely = hits.filter((hit) => hasAll(hit.words, words));
  const tables = [...new Set(likely.map(({ table }) => table))];
  const rows = await Promise.all(
    tables.map(async (table) => {
      const ids = likely.filter((hit) => hit.table === table).map(({ entity }) => entity);
      return [table, await book.table<unknown, string>(table).bulkGet(ids)] as const;
    }),
  );
  const found = new Map(
    rows
      .flatMap(([table, all]) => all.flatMap((row) => foundIn(table, row, words)))
      .map((one) => [one.id, one]),
  );
  return likely.map(({ entity }) => found.get(entity)).filter((one) => one !== undefined);
}

function foundIn(table: BookTable, raw: unknown, words: readonly string[]): Found[] {
  const row = v.safeParse(Findable, raw);
  if (!row.success) return [];
  const { id, contact = id } = row.output;
  const text = typedIn(row.output);
  return hasAll(searchWords(Object.values(text).join('\n')), words)
    ? [{ id, table, contact, row: { text } }]
    : [];
}

const hasAll = (own: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => own.some((one) => one.startsWith(word)));
