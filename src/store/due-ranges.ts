import { Dexie } from 'dexie';
import type { Book } from './book';

/** Our open timed promises that fall due after one instant and until another (epoch ms, included), soonest first. */
export const timedBetween = (book: Book, after: number | undefined, until: number | undefined) =>
  book
    .rows('promises')
    .where('[open+dueAt]')
    .between(['us', after ?? Dexie.minKey], ['us', until ?? Dexie.maxKey], after === undefined, true);

/** Our open promises by day that fall due after one day and until another (ISO, included), soonest first. */
export const dailyBetween = (book: Book, after: string | undefined, until: string | undefined) =>
  book
    .rows('promises')
    .where('[open+dueDay]')
    .between(['us', after ?? Dexie.minKey], ['us', until ?? Dexie.maxKey], after === undefined, true);

/** Our open promises of which the named instant is after one instant and until another (epoch ms, included), soonest first. */
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
