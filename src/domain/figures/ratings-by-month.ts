import { dayAt } from '../due/working-hours';
import { addCounts, noCounts, quartersOf, type Counts, type DayTally } from './day-tally';

/** What was counted in one month. */
export interface CountedMonth {
  /** `2026-11`. */
  readonly month: string;
  readonly counts: Counts;
  /** When it begins and when the next one does (epoch ms). */
  readonly from: number;
  readonly to: number;
}

/** Returns the last `months` months up to that of `now` (epoch ms) in a zone, oldest first, including months without anything. */
export function countsByMonth(
  tallies: readonly DayTally[],
  now: number,
  zone: string,
  months: number,
): CountedMonth[] {
  const latest = Temporal.PlainYearMonth.from(dayAt(now, zone).slice(0, 7));
  const begins = (month: Temporal.PlainYearMonth) =>
    month.toPlainDate({ day: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const quarters = quartersOf(tallies);
  return Array.from({ length: months }, (_, i) => {
    const month = latest.subtract({ months: months - 1 - i });
    const [from, to] = [begins(month), begins(month.add({ months: 1 }))];
    const own = quarters.filter(({ at }) => at >= from && at < to);
    return {
      month: month.toString(),
      counts: own.reduce((sum, { counts }) => addCounts(sum, counts), noCounts),
      from,
      to,
    };
  });
}
