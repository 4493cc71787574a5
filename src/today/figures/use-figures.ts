import { dayAt } from '../../domain/due/working-hours';
import { practiceFigures, type PracticeFigures } from '../../store/practice-figures';
import type { Book } from '../../store/book';
import { useQuery, type Found } from '../../surface/use-query';
import { useWording } from '../../ui/wording';

/** How many months the ratings go back. */
export const months = 12;

/** Returns the figures; reads them again each day and after each write. */
export function useFigures(book: Book, now: number): Found<PracticeFigures> {
  const { zone } = useWording();
  const today = dayAt(now, zone);
  const first = Temporal.PlainDate.from(today)
    .with({ day: 1 })
    .subtract({ months: months - 1 });
  const since = first.toZonedDateTime(zone).epochMilliseconds;
  return useQuery('the figures', 'all', () => practiceFigures(book, { since, today, zone }), [
    book,
    today,
    zone,
  ]);
}
