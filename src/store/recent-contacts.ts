import { Contact } from '../domain/contact/contact';
import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { nameOf, type Named } from './names';
import { personOf } from './person';
import { readRow } from './read-rows';

/**
 * Gives the people of the latest interactions, and those whom we came to know since, newest first, `limit` at most: who has
 * only a promise so far, or only a record in a CRM, is among them. A person is named once, by the newest of their contacts.
 */
export async function recentContacts(book: Book, limit: number): Promise<Named[]> {
  for (let among = limit; ; among *= 2) {
    const { newest, isAll } = await newestContacts(book, among);
    const people = await asPeople(book, newest, limit);
    // Contacts that are one person take the places of others: then more are looked through.
    if (people.length === limit || isAll) return people;
  }
}

/** Gives the ids of the newest contacts, the newest first, and whether there are no others. */
async function newestContacts(book: Book, among: number) {
  const [known, spoken] = await Promise.all([met(book, among), talkedWith(book, among)]);
  const newest = [...new Map([...known, ...spoken])].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  return { newest: newest.slice(0, among), isAll: known.size < among && spoken.size < among };
}

async function asPeople(book: Book, contacts: readonly string[], limit: number): Promise<Named[]> {
  const people: Named[] = [];
  const seen = new Set<string>();
  for (const id of contacts) {
    if (people.length === limit) break;
    if (seen.has(id)) continue;
    for (const one of await personOf(book, id)) seen.add(one.id);
    const named = await nameOf(book, id);
    if (named) people.push(named);
  }
  return people;
}

/** Ids of contacts, and when (epoch ms) it was last. */
type Latest = ReadonlyMap<string, number>;

async function talkedWith(book: Book, limit: number): Promise<Latest> {
  const latest = new Map<string, number>();
  await book
    .rows('impressions')
    .orderBy('happenedAt')
    .reverse()
    .until(() => latest.size >= limit)
    .each((row) => {
      const { contact, happenedAt } = readRow(Impression, row);
      // The first that comes is the latest.
      if (!latest.has(contact)) latest.set(contact, happenedAt);
    });
  return latest;
}

async function met(book: Book, limit: number): Promise<Latest> {
  const rows = await book.rows('contacts').orderBy('metAt').reverse().limit(limit).toArray();
  return new Map(rows.map((row) => readRow(Contact, row)).map(({ id, metAt }) => [id, metAt]));
}
