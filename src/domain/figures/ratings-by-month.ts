import { dayAt } from '../due/working-hours';
import type { Impression } from '../impression/impression';
import { Rating } from '../impression/rating';
import { ratedOf, type Rated } from '../trend/sliding';

/** The rated impressions of one month, by rating. */
export interface RatingMonth {
  /** `2026-11`. */
  readonly month: string;
  readonly of: Readonly<Record<Rating, readonly Rated[]>>;
  readonly count: number;
}

/** Returns the last `months` months up to that of `now` (epoch ms), oldest first, including months without ratings. */
export function ratingsByMonth(
  impressions: readonly Impression[],
  now: number,
  zone: string,
  months: number,
): RatingMonth[] {
  const latest = Temporal.PlainYearMonth.from(dayAt(now, zone).slice(0, 7));
  const all = ratedOf(impressions);
  return Array.from({ length: months }, (_, i) => {
    const month = latest.subtract({ months: months - 1 - i }).toString();
    const own = all.filter(({ happenedAt }) => dayAt(happenedAt, zone).slice(0, 7) === month);
    const of = (rating: Rating) => own.filter((rated) => rated.rating === rating);
    return {
      month,
      of: { rave: of('rave'), positive: of('positive'), lukewarm: of('lukewarm'), negative: of('negative') },
      count: own.length,
    };
  });
}
