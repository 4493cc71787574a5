import type { Rating } from '../domain/impression/rating';
import { ratingKey } from './rating-words';
import { trendPoints } from './trend-points';
import { useSay } from './wording';

const box = { width: 88, height: 20, inset: 4 };

/** The line of a trend; nothing of a single rating. `ratings` oldest first. */
export function TrendLine({ ratings }: { readonly ratings: readonly Rating[] }) {
  const say = useSay();
  const [first, last] = [ratings.at(0), ratings.at(-1)];
  if (!first || !last || ratings.length < 2) return null;
  const points = trendPoints(ratings, box);
  const [x, y] = points.at(-1) ?? [0, 0];
  const label = say('trendLabel', say(ratingKey[first]), say(ratingKey[last]));
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      <polyline points={points.join(' ')} />
      <circle cx={x} cy={y} r="3" />
    </svg>
  );
}
