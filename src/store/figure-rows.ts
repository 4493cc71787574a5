import { Impression } from '../domain/impression/impression';
import { ClientRequest } from '../domain/keeping/request/request';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns all contacts' interactions from one instant until another (epoch ms, not included), the latest first. */
export async function impressionsBetween(book: Book, from: number, to: number): Promise<Impression[]> {
  const range = book.rows('impressions').where('happenedAt').between(from, to, true, false);
  return readRows(Impression, await range.toArray()).toReversed();
}

/** Returns the interactions with these ids that there are. */
export async function impressionsWithIds(book: Book, ids: readonly string[]): Promise<Impression[]> {
  const rows = await book.rows('impressions').bulkGet([...ids]);
  return readRows(
    Impression,
    rows.filter((row) => row !== undefined),
  );
}

/** Returns the requests with an answer; `unanswered`: those without one. */
export async function requestsWith(
  book: Book,
  answer: NonNullable<ClientRequest['answer']> | 'unanswered',
): Promise<ClientRequest[]> {
  const table = book.rows('requests');
  if (answer !== 'unanswered')
    return readRows(ClientRequest, await table.where('answer').equals(answer).toArray());
  return readRows(ClientRequest, await table.toArray()).filter((request) => request.answer === undefined);
}
