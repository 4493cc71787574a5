import { Dexie } from 'dexie';
import * as v from 'valibot';
import { longestCushion } from '../domain/promise/default-cushion';
import type { Book } from './book';

/** Which promises by day there are: a day (ISO) and a cushion (minutes) that some of them have. */
export interface DailyCushion {
  readonly day: string;
  readonly cushion: number;
}

const Key = v.tuple([v.string(), v.string(), v.number()]);

/** Gives the furthest day (ISO) whose cushion can have begun on a day: the longest cushion, and one day for the zone. */
export const furthestDay = (day: string): string =>
  Temporal.PlainDate.from(day)
    .add({ days: longestCushion / (24 * 60) + 1 })
    .toString();

/**
 * Gives each pair of day and cushion that our open promises by day have, from a day (ISO, included) to the furthest
 * whose cushion can have begun by `until` (ISO). It jumps from pair to pair: a browser's own walk over distinct keys
 * costs as much as all the promises that share them.
 */
export async function dailyCushions(book: Book, from: string, until: string): Promise<DailyCushion[]> {
  const to = ['us', furthestDay(until), Dexie.maxKey];
  const pairs: DailyCushion[] = [];
  let after: unknown[] = ['us', from, Dexie.minKey];
  for (;;) {
    const [key] = await book
      .rows('promises')
      .where('[open+dueDay+cushion]')
      .between(after, to, false, true)
      .limit(1)
      .keys();
    if (key === undefined) return pairs;
    const [us, day, cushion] = v.parse(Key, key);
    pairs.push({ day, cushion });
    after = [us, day, cushion];
  }
}

/** Gives our open promises by day that have one of these pairs, `limit` at most. Rows are not trusted yet. */
export async function promisesWith(
  book: Book,
  pairs: readonly DailyCushion[],
  limit: number,
): Promise<unknown[]> {
  if (!pairs.length) return [];
  return book
    .rows('promises')
    .where('[open+dueDay+cushion]')
    .anyOf(pairs.map(({ day, cushion }) => ['us', day, cushion]))
    .limit(limit)
    .toArray();
}
