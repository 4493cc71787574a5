import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { readDayBook, type DayBook } from '../store/day-book';
import { watch } from '../store/watch';
import { useNow } from '../ui/use-now';
import type { Wording } from '../ui/wording';

const minute = 60_000;

/** Gives what the book says of the day, `failed` where it cannot be read, undefined until it was; and the time (epoch ms), by the minute. */
export function useDayBook(book: Book, { zone, hours }: Wording) {
  const [day, show] = useState<DayBook | 'failed'>();
  const now = useNow((at) => Math.floor(at / minute) * minute + minute);
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
  return { day, now };
}
