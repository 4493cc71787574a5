import { Dexie } from 'dexie';
import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Gives the impressions of the contacts that are one person, the newest first; `limit` at most. */
export async function impressionsOf(
  book: Book,
  ids: readonly string[],
  limit: number = Infinity,
): Promise<Impression[]> {
  const rows = await Promise.all(ids.map((id) => newestOf(book, id, limit)));
  return readRows(Impression, rows.flat())
    .toSorted((a, b) => b.happenedAt - a.happenedAt)
    .slice(0, limit);
}

function newestOf(book: Book, id: string, limit: number): Promise<unknown[]> {
  const all = book
    .rows('impressions')
    .where('[contact+happenedAt]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .reverse();
  return (limit === Infinity ? all : all.limit(limit)).toArray();
}
