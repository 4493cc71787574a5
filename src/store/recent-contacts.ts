import { Contact } from '../domain/contact/contact';
import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { nameIn, type Named } from './names';
import { personsOf } from './persons';
import { readRows } from './read-rows';

/**
 * Returns at most `limit` people, newest first, by their latest interaction or by when we met them, so that someone with
 * only a promise or a CRM record is included. Each person appears once, as the newest of their contacts.
 */
export async function recentContacts(book: Book, limit: number): Promise<Named[]> {
  for (let count = limit; ; count *= 2) {
    const { newest, isAll } = await newestContacts(book, count);
    const people = await asPeople(book, newest, limit);
    // Joined contacts make fewer people than contacts: then more contacts are read.
    if (people.length === limit || isAll) return people;
  }
}

/** Returns the ids of the newest contacts, the newest first, and whether those are all. */
async function newestContacts(book: Book, count: number) {
  const [met, talkedTo] = await Promise.all([newestMet(book, count), newestTalkedTo(book, count)]);
  const newest = [...new Map([...met, ...talkedTo])].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  return { newest: newest.slice(0, count), isAll: met.size < count && talkedTo.size < count };
}

async function asPeople(book: Book, contacts: readonly string[], limit: number): Promise<Named[]> {
  const people: Named[] = [];
  const seen = new Set<string>();
  for (const [id, person] of await personsOf(book, contacts)) {
    if (people.length === limit) break;
    if (seen.has(id)) continue;
    for (const joined of person) seen.add(joined.id);
    const named = await nameIn(book, person, id);
    if (named) people.push(named);
  }
  return people;
}

/** Contact ids with the instant (epoch ms) of their latest interaction, or of when we met them. */
type Latest = ReadonlyMap<string, number>;

/** How many times as many interactions as people are read at first: some were with the same person. */
const repeats = 3;

async function newestTalkedTo(book: Book, limit: number): Promise<Latest> {
  const newest = book.rows('impressions').orderBy('happenedAt').reverse();
  for (let count = limit * repeats; ; count *= 4) {
    const rows = readRows(Impression, await newest.clone().limit(count).toArray());
    // Rows come latest first, and the first of each contact counts.
    const latest = new Map(rows.toReversed().map(({ contact, happenedAt }) => [contact, happenedAt]));
    if (latest.size >= limit || rows.length < count) return latest;
  }
}

async function newestMet(book: Book, limit: number): Promise<Latest> {
  const rows = await book.rows('contacts').orderBy('metAt').reverse().limit(limit).toArray();
  return new Map(readRows(Contact, rows).map(({ id, metAt }) => [id, metAt]));
}
