import { Contact } from '../domain/contact/contact';
import { findableBy } from '../domain/contact/findable-by';
import { searchWords } from '../domain/search/search-words';
import type { Book } from './book';
import { marks } from './lists/find-keys';
import { listsReady } from './lists/lists-ready';
import { namesOf } from './names-of';
import type { Named } from './names';
import { readRows } from './read-rows';
import { Sighting } from './sightings';

/** How many keys one word gives at most; contacts that have them all are certain only below that. */
const enough = 2000;

/** How many contacts without a name of their own are looked at, the newest. */
const unnamed = 200;

/**
 * Returns at most `limit` contacts of whom every word of the query begins a word of the name, the company or the e-mail address. One
 * without a name is found by the name that its page showed.
 */
export async function searchContacts(book: Book, query: string, limit: number): Promise<Named[]> {
  const words = searchWords(query);
  if (!words.length) return [];
  await listsReady(book);
  const [own, seen] = await Promise.all([withWords(book, words, limit), seenWith(book, words)]);
  const hits = [...new Set([...own, ...seen])].slice(0, limit);
  return [...(await namesOf(book, hits)).values()];
}

async function withWords(book: Book, words: readonly string[], limit: number): Promise<string[]> {
  const lists = await Promise.all(
    words.map((word) => beginning(book, word, words.length > 1 ? enough : limit)),
  );
  const [base, ...others] = lists.toSorted((a, b) => a.ids.size - b.ids.size);
  const whole = others.filter(({ isWhole }) => isWhole);
  const likely = [...(base?.ids ?? [])].filter((id) => whole.every(({ ids }) => ids.has(id)));
  // A list that was cut off excludes nobody: then their rows say.
  return whole.length === others.length ? likely : firstWithAll(book, likely, words, limit);
}

/** Contacts with a word that begins like another. */
interface Beginning {
  readonly ids: ReadonlySet<string>;
  /** All of them are among these. */
  readonly isWhole: boolean;
}

async function beginning(book: Book, word: string, limit: number): Promise<Beginning> {
  const index = book.finds.where('keys');
  // Several words of one contact may begin so.
  const most = limit * 5;
  const keys = await index.between(word, `${word}\uffff`, true, true).limit(most).primaryKeys();
  return { ids: new Set(keys), isWhole: keys.length < most };
}

/** Returns the first of these contacts that have all words; reads no more of them than needed. */
async function firstWithAll(
  book: Book,
  ids: readonly string[],
  words: readonly string[],
  limit: number,
): Promise<string[]> {
  const found: string[] = [];
  const step = limit * 5;
  for (let at = 0; at < ids.length && found.length < limit; at += step) {
    const contacts = await contactsOf(book, ids.slice(at, at + step));
    found.push(...contacts.filter(({ text }) => hasAll(findableBy(text), words)).map(({ id }) => id));
  }
  return found;
}

/** Returns the ids of the contacts without a name of which the page showed these words. */
async function seenWith(book: Book, words: readonly string[]): Promise<string[]> {
  const index = book.finds.where('keys').equals(marks.unnamed);
  const contacts = await contactsOf(book, await index.reverse().limit(unnamed).primaryKeys());
  const rows = await book.sightings.bulkGet(contacts.flatMap(({ refKeys }) => refKeys));
  const sightings = readRows(
    Sighting,
    rows.filter((row) => row !== undefined),
  );
  const names = new Map(sightings.map(({ refKey, facts }) => [refKey, facts.name]));
  return contacts
    .filter(({ text, refKeys }) => {
      const name = refKeys.map((key) => names.get(key)).find((one) => one !== undefined);
      return name !== undefined && hasAll(findableBy({ ...text, name }), words);
    })
    .map(({ id }) => id);
}

async function contactsOf(book: Book, ids: readonly string[]): Promise<Contact[]> {
  const rows = await book.rows('contacts').bulkGet([...ids]);
  return readRows(
    Contact,
    rows.filter((row) => row !== undefined),
  );
}

const hasAll = (own: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => own.some((one) => one.startsWith(word)));
