import * as v from 'valibot';
import { bookTables, type BookTable } from '../domain/journal/fold';
import { searchableText } from '../domain/search/searchable-text';
import { typedIn } from '../domain/search/typed-in';
import { searchWords } from '../domain/search/search-words';
import type { Book, SearchKey } from './book';
import { readRows } from './read-rows';

/** How many entries are looked up for one word, the newest first: at first few, and more if those are not enough. */
const depths = [500, 2000] as const;
const [, deepest] = depths;

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
  for (const depth of depths) {
    const keys = await entriesWith(book, words, searchableText(query).endsWith(' '), depth);
    const found = await foundAt(book, keys, words, limit);
    if (found.length >= limit || depth === deepest) return found;
  }
  return [];
}

async function foundAt(
  book: Book,
  keys: readonly SearchKey[],
  words: readonly string[],
  limit: number,
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (let at = 0; at < keys.length && found.size < limit; at += limit) {
    const rows = await book.words.bulkGet(keys.slice(at, at + limit));
    const hits = readRows(
      SearchRow,
      rows.filter((row) => row !== undefined),
    );
    for (const hit of await rowsOf(book, hits, words)) if (found.size < limit) found.set(hit.id, hit);
  }
  return [...found.values()];
}

/** Entries that have a word. */
interface Hits {
  readonly keys: readonly SearchKey[];
  /** An entry before this place (`SearchRow.back`) that is not among them does not have the word. */
  readonly knownUntil: number;
}

/**
 * Returns the keys of the entries that may have all words, the newest first; their rows say whether they do. Looks up so many for each
 * word; at the deepest, those further back that may have all of them are among them.
 */
async function entriesWith(
  book: Book,
  words: readonly string[],
  lastIsWhole: boolean,
  depth: number,
): Promise<SearchKey[]> {
  const hits = await Promise.all(
    words.map((word, i) => keysOf(book, word, lastIsWhole || i < words.length - 1, depth)),
  );
  const known = depth === deepest ? Infinity : Math.min(...hits.map(({ knownUntil }) => knownUntil));
  // The list that says most; of those that are whole, the shortest.
  const [base, ...rest] = hits.toSorted(
    (a, b) => b.knownUntil - a.knownUntil || a.keys.length - b.keys.length,
  );
  const others = rest.map(({ keys, knownUntil }) => ({
    has: new Set(keys.map(([, entry]) => entry)),
    knownUntil,
  }));
  const all = new Map(base?.keys.map((key) => [key[1], key]));
  return [...all.values()]
    .filter(
      ([back, entry]) =>
        back < known && others.every(({ has, knownUntil }) => has.has(entry) || back >= knownUntil),
    )
    .toSorted(([a], [b]) => a - b);
}

async function keysOf(book: Book, word: string, whole: boolean, enough: number): Promise<Hits> {
  const exact = await book.words.where('words').equals(word).limit(enough).primaryKeys();
  // Those of one word are in order, so what was cut off is older.
  if (exact.length >= enough) {
    // At first, only those with this very word; at last also those with a longer one.
    const isKnown = whole || enough < deepest;
    return { keys: exact, knownUntil: isKnown ? (exact.at(-1)?.[0] ?? 0) : -Infinity };
  }
  if (whole) return { keys: exact, knownUntil: Infinity };
  const begins = book.words.where('words').between(word, `${word}\uffff`, false, true);
  const rest = await begins.limit(enough - exact.length).primaryKeys();
  const isCut = exact.length + rest.length >= enough;
  return { keys: [...exact, ...rest], knownUntil: isCut ? -Infinity : Infinity };
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
