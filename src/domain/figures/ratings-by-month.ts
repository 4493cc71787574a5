import { dayAt } from '../due/working-hours';
import type { Impression } from '../impression/impression';
import { Rating } from '../impression/rating';
import { ratedOf, type Rated } from '../trend/sliding';

/** One month's ratings, and the impressions behind each. */
export interface RatingMonth {
  /** `2026-11`. */
  readonly month: string;
  readonly of: Readonly<Record<Rating, readonly Rated[]>>;
  readonly count: number;
}

/** Gives the last months' ratings, oldest first, up to the one of `now` (epoch ms), those without any among them. */
export function ratingsByMonth(
  impressions: readonly Impression[],
  now: number,
  zone: string,
  months: number,
): RatingMonth[] {
  const latest = Temporal.PlainYearMonth.from(dayAt(now, zone).slice(0, 7));
  const rated = ratedOf(impressions);
  return Array.from({ length: months }, (_, i) => {
    const month = latest.subtract({ months: months - 1 - i }).toString();
    const own = rated.filter(({ happenedAt }) => dayAt(happenedAt, zone).slice(0, 7) === month);
    const of = (rating: Rating) => own.filter((one) => one.rating === rating);
    return {
      month,
      of: { rave: of('rave'), positive: of('positive'), lukewarm: of('lukewarm'), negative: of('negative') },
      count: own.length,
    };
  });
}
