import { Keeping } from '../domain/keeping/keeping';
import { Like } from '../domain/keeping/like/like';
import { Matter } from '../domain/keeping/matter/matter';
import { ClientPromise } from '../domain/promise/client-promise';
import { ClientRequest } from '../domain/keeping/request/request';
import type { PersonHistory } from '../domain/timeline/timeline';
import type { Book } from './book';
import { impressionsOf } from './impressions-of';
import { inPlace } from './in-place';
import { readRows } from './read-rows';
import { rowsOf } from './rows-of';

/** Returns everything about these contacts, which are one person; the impressions newest first, the rest unsorted. */
export async function personHistory(book: Book, ids: readonly string[]): Promise<PersonHistory> {
  const of = (table: 'promises' | 'matters' | 'likes' | 'requests' | 'keeping') => rowsOf(book, table, ids);
  const [impressions, promises, matters, likes, requests, keeping] = await Promise.all([
    impressionsOf(book, ids).then(inPlace),
    of('promises'),
    of('matters'),
    of('likes'),
    of('requests'),
    of('keeping'),
  ]);
  return {
    impressions,
    promises: readRows(ClientPromise, promises),
    matters: readRows(Matter, matters),
    likes: readRows(Like, likes),
    requests: readRows(ClientRequest, requests),
    keeping: readRows(Keeping, keeping),
  };
}
