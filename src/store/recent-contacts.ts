import { Contact } from '../domain/contact/contact';
import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { nameIn, type Named } from './names';
import { personOf } from './person';
import { readRow } from './read-rows';

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
  for (const id of contacts) {
    if (people.length === limit) break;
    if (seen.has(id)) continue;
    const person = await personOf(book, id);
    for (const joined of person) seen.add(joined.id);
    const named = await nameIn(book, person, id);
    if (named) people.push(named);
  }
  return people;
}

/** Contact ids with the instant (epoch ms) of their latest interaction, or of when we met them. */
type Latest = ReadonlyMap<string, number>;

async function newestTalkedTo(book: Book, limit: number): Promise<Latest> {
  const latest = new Map<string, number>();
  await book
    .rows('impressions')
    .orderBy('happenedAt')
    .reverse()
    .until(() => latest.size >= limit)
    .each((row) => {
      const { contact, happenedAt } = readRow(Impression, row);
      // Rows come latest first.
      if (!latest.has(contact)) latest.set(contact, happenedAt);
    });
  return latest;
}

async function newestMet(book: Book, limit: number): Promise<Latest> {
  const rows = await book.rows('contacts').orderBy('metAt').reverse().limit(limit).toArray();
  return new Map(rows.map((row) => readRow(Contact, row)).map(({ id, metAt }) => [id, metAt]));
}
