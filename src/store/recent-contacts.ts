import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { nameOf, type Named } from './names';
import { readRow } from './read-rows';

/** Gives the people of the latest interactions, newest first, each once, `limit` at most. */
export async function recentContacts(book: Book, limit: number): Promise<Named[]> {
  const ids = new Set<string>();
  await book
    .rows('impressions')
    .orderBy('happenedAt')
    .reverse()
    .until(() => ids.size >= limit)
    .each((row) => ids.add(readRow(Impression, row).contact));
  const people = await Promise.all([...ids].map((id) => nameOf(book, id)));
  return people.filter((person) => person !== undefined);
}
