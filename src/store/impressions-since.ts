import { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns all contacts' impressions since an instant (epoch ms), oldest first. */
export async function impressionsSince(book: Book, since: number): Promise<Impression[]> {
  const rows = await book.rows('impressions').where('happenedAt').aboveOrEqual(since).toArray();
  return readRows(Impression, rows);
}
