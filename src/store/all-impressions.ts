import { Impression } from '../domain/impression/impression';
import { ClientRequest } from '../domain/keeping/request';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Gives everybody's impressions since an instant (epoch ms), oldest first. */
export async function impressionsSince(book: Book, since: number): Promise<Impression[]> {
  const rows = await book.rows('impressions').where('happenedAt').aboveOrEqual(since).toArray();
  return readRows(Impression, rows);
}

/** Gives everybody's requests. */
export const allRequests = async (book: Book): Promise<ClientRequest[]> =>
  readRows(ClientRequest, await book.rows('requests').toArray());
