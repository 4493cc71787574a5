import { lastOverdueDay } from '../domain/due/last-overdue-day';
import type { Here } from '../domain/due/here';
import type { Book } from './book';
import { dailyBetween, timedBetween } from './due-ranges';

/** A badge says `99+` past this, and a count costs what it matches. */
const enough = 100;

/** Counts our overdue promises, up to a hundred. Two index ranges; nothing is recomputed when the user flies. */
export async function overdueCount(book: Book, { now, zone, hours }: Here): Promise<number> {
  // Not count(): that walks the whole range, however long. Nor both at once: a hundred of one kind are enough.
  const timed = await timedBetween(book, undefined, now).limit(enough).primaryKeys();
  if (timed.length >= enough) return enough;
  const daily = await dailyBetween(book, undefined, lastOverdueDay(now, zone, hours))
    .limit(enough - timed.length)
    .primaryKeys();
  return timed.length + daily.length;
}
