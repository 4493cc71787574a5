import { useMemo } from 'preact/hooks';
import { nextStandingChange } from '../domain/promise/next-standing-change';
import type { Book } from '../store/book';
import { readDayBook } from '../store/day-book';
import { useQueryByTime } from '../surface/use-query-by-time';
import type { Wording } from '../ui/wording';
import { printableDay } from './printable-day';
import { usePrinting } from './use-printing';

const minute = 60_000;
const nextMinute = (at: number) => Math.floor(at / minute) * minute + minute;

/** Returns the day as the book has it, and the time (epoch ms); updates each minute and at each due time. */
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
    () => (printing && typeof day === 'object' ? printableDay(day, say('itemConfidential')) : day),
    [printing, day, say],
  );
  return { day: shown, now };
}
