import { useMemo } from 'preact/hooks';
import { nextStandingChange } from '../domain/promise/next-standing-change';
import type { Book } from '../store/book';
import { readDayBook } from '../store/day-book';
import { useQueryByTime } from '../surface/use-query-by-time';
import type { Wording } from '../ui/wording';
import { onPaper } from './on-paper';
import { usePrinting } from './use-printing';

const minute = 60_000;
const nextMinute = (at: number) => Math.floor(at / minute) * minute + minute;

/** Gives what the book says of the day, and the time (epoch ms), by the minute and at each due time. */
export function useDayBook(book: Book, { say, zone, hours }: Wording) {
  const { found: day, now } = useQueryByTime(
    'the day',
    () => readDayBook(book, { now: Date.now(), zone, hours }),
    (found, at) =>
      Math.min(nextMinute(at), nextStandingChange(found?.ours ?? [], at, zone, hours) ?? Infinity),
    [book, zone, hours],
  );
  const printing = usePrinting();
  const shown = useMemo(
    () => (printing && typeof day === 'object' ? onPaper(day, say('itemConfidential')) : day),
    [printing, day, say],
  );
  return { day: shown, now };
}
