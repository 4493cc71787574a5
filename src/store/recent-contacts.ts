import { Contact } from '../domain/contact/contact';
import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { nameOf, type Named } from './names';
import { readRow } from './read-rows';

/**
 * Gives the people of the latest interactions, and those whom we came to know since, newest first, each once, `limit` at
 * most: who has only a promise so far, or only a record in a CRM, is among them.
 */
export async function recentContacts(book: Book, limit: number): Promise<Named[]> {
  const latest = new Map([...(await met(book, limit)), ...(await talkedWith(book, limit))]);
  const newest = [...latest].toSorted(([, a], [, b]) => b - a).slice(0, limit);
  const people = await Promise.all(newest.map(([id]) => nameOf(book, id)));
  return people.filter((person) => person !== undefined);
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
