import { Dexie } from 'dexie';
import type { Book } from './book';

/** Our open timed promises that fall due after one instant and until another (epoch ms, included), soonest first. */
export const timedBetween = (book: Book, after: number | undefined, until: number | undefined) =>
  ourOpen(book, 'dueAt', after, until);

/** Our open promises by day that fall due after one day and until another (ISO, included), soonest first. */
export const dailyBetween = (book: Book, after: string | undefined, until: string | undefined) =>
  ourOpen(book, 'dueDay', after, until);

/**
 * Our open promises of which the named instant is after one instant and until another (epoch ms, included), soonest first.
 */
export const openBetween = (
  book: Book,
  name: 'startsAt' | 'snoozedUntil' | 'plannedAt',
  after: number | undefined,
  until: number | undefined,
) => ourOpen(book, name, after, until);

/** The clients' open promises to us, timed or by day, soonest first. */
export const theirOpen = (book: Book, name: 'dueAt' | 'dueDay') =>
  book.rows('promises').where(`[open+${name}]`).between(['them', Dexie.minKey], ['them', Dexie.maxKey]);

function ourOpen<T>(book: Book, name: string, after: T | undefined, until: T | undefined) {
  return book
    .rows('promises')
    .where(`[open+${name}]`)
    .between(['us', after ?? Dexie.minKey], ['us', until ?? Dexie.maxKey], after === undefined, true);
}
