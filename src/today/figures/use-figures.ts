import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import { dayAt } from '../../domain/due/working-hours';
import { practiceFigures, type PracticeFigures } from '../../store/practice-figures';
import { watch } from '../../store/watch';
import type { Book } from '../../store/book';
import { useWording } from '../../ui/wording';

/** How many months the ratings go back. */
export const months = 12;

/** Gives the figures, `failed` where the book cannot be read, undefined until it was. Anew with each day and each write. */
export function useFigures(book: Book, now: number): PracticeFigures | 'failed' | undefined {
  const { zone } = useWording();
  const [figures, show] = useState<PracticeFigures | 'failed'>();
  const today = dayAt(now, zone);
  useEffect(() => {
    const first = Temporal.PlainDate.from(today)
      .with({ day: 1 })
      .subtract({ months: months - 1 });
    const since = first.toZonedDateTime(zone).epochMilliseconds;
    return watch(() => practiceFigures(book, { since, today, zone }), {
      next: show,
      error: (cause) => {
        logUnexpected('reading the figures', cause);
        show('failed');
      },
    });
  }, [book, today, zone]);
  return figures;
}
