import { useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { nextStandingChange } from '../domain/promise/next-standing-change';
import type { Book } from '../store/book';
import { readDayBook, type DayBook } from '../store/day-book';
import { watch } from '../store/watch';
import { useNow } from '../ui/use-now';
import type { Wording } from '../ui/wording';
import { onPaper } from './on-paper';
import { usePrinting } from './use-printing';

const minute = 60_000;
const nextMinute = (at: number) => Math.floor(at / minute) * minute + minute;

/** Gives what the book says of the day, `failed` where it cannot be read, undefined until it was; and the time (epoch ms), by the minute and at each due time. */
export function useDayBook(book: Book, { say, zone, hours }: Wording) {
  const [day, show] = useState<DayBook | 'failed'>();
  const ours = typeof day === 'object' ? day.ours : [];
  const now = useNow((at) => Math.min(nextMinute(at), nextStandingChange(ours, at, zone, hours) ?? Infinity));
  useEffect(
    () =>
      watch(() => readDayBook(book, { now: Date.now(), zone, hours }), {
        next: show,
        error: (cause) => {
          logUnexpected('reading the day', cause);
          show('failed');
        },
      }),
    [book, zone, hours, now],
  );
  const printing = usePrinting();
  const shown = useMemo(
    () => (printing && typeof day === 'object' ? onPaper(day, say('itemConfidential')) : day),
    [printing, day, say],
  );
  return { day: shown, now };
}
