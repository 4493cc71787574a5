import { Dexie } from 'dexie';
import type { Book } from './book';

/** Our open promises that are timed and fall due from (excluded) to (included) these instants, soonest first. */
export const timedBetween = (book: Book, after: number | undefined, until: number | undefined) =>
  book
    .rows('promises')
    .where('[open+dueAt]')
    .between(['us', after ?? Dexie.minKey], ['us', until ?? Dexie.maxKey], after === undefined, true);

/** Our open promises by day that fall due from (excluded) to (included) these days (ISO), soonest first. */
export const dailyBetween = (book: Book, after: string | undefined, until: string | undefined) =>
  book
    .rows('promises')
    .where('[open+dueDay]')
    .between(['us', after ?? Dexie.minKey], ['us', until ?? Dexie.maxKey], after === undefined, true);

/** Our open promises whose instant of that name is from (excluded) to (included) these (epoch ms), soonest first. */
export const openBetween = (
  book: Book,
  name: 'startsAt' | 'snoozedUntil' | 'plannedAt',
  after: number | undefined,
  until: number | undefined,
) =>
  book
    .rows('promises')
    .where(`[open+${name}]`)
    .between(['us', after ?? Dexie.minKey], ['us', until ?? Dexie.maxKey], after === undefined, true);
