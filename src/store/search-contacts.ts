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
  const [base = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const whole = others.filter(({ length }) => length < enough).map((list) => new Set(list));
  const likely = base.filter((id) => whole.every((list) => list.has(id))).slice(0, limit * 5);
  // A list that was cut off excludes nobody: then their rows say.
  if (whole.length === others.length) return likely;
  const contacts = await contactsOf(book, likely);
  return contacts.filter(({ text }) => hasAll(findableBy(text), words)).map(({ id }) => id);
}

/** Returns the ids of at most so many contacts with a word that begins like this. */
async function beginning(book: Book, word: string, limit: number): Promise<string[]> {
  const index = book.finds.where('keys');
  // Several words of one contact may begin so.
  const keys = await index
    .between(word, `${word}\uffff`, true, true)
    .limit(limit * 5)
    .primaryKeys();
  return [...new Set(keys)];
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
