import { Dexie } from 'dexie';
import * as v from 'valibot';
import { longestCushion } from '../domain/promise/longest-cushion';
import type { Book } from './book';

/** A day (ISO) and a cushion (minutes) that at least one open promise by day has. */
export interface DailyCushion {
  readonly day: string;
  readonly cushion: number;
}

const Key = v.tuple([v.string(), v.string(), v.number()]);

/**
 * Returns the latest day (ISO) whose cushion can have begun on `day`: the longest cushion later, plus one day for the zone.
 */
export const furthestDay = (day: string): string =>
  Temporal.PlainDate.from(day)
    .add({ days: longestCushion / (24 * 60) + 1 })
    .toString();

/**
 * Returns each distinct pair of day and cushion among our open promises by day, from the day `from` (ISO, included) to the
 * latest whose cushion can have begun by `until` (ISO). Jumps from pair to pair, because the browser's own cursor over
 * distinct keys costs as much as reading all promises that share them.
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

/** Returns at most `limit` of our open promises by day that have one of these pairs; not validated. */
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
