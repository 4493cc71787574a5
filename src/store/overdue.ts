import { lastOverdueDay } from '../domain/due/last-overdue-day';
import type { Here } from '../domain/due/here';
import type { Book } from './book';
import { dailyBetween, timedBetween } from './due-ranges';

/** The badge says `99+` from here on, and counting costs time for each match. */
const maxCount = 100;

/** Counts our overdue promises, up to a hundred, in two index ranges. A change of zone needs no recomputing. */
export async function overdueCount(book: Book, { now, zone, hours }: Here): Promise<number> {
  // Not count(), which walks the whole range. One after the other: often the first finds maxCount.
  const timed = await timedBetween(book, undefined, now).limit(maxCount).primaryKeys();
  if (timed.length >= maxCount) return maxCount;
  const daily = await dailyBetween(book, undefined, lastOverdueDay(now, zone, hours))
    .limit(maxCount - timed.length)
    .primaryKeys();
  return timed.length + daily.length;
}
