import { Dexie } from 'dexie';
import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns at most `limit` impressions of these contacts together, the newest first. */
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
