import type { Rating } from '../domain/impression/rating';
import { ratingKey } from './rating-words';
import { trendPoints } from './trend-points';
import { useSay } from './wording';
import './trend.css';

const box = { width: 88, height: 20, inset: 4 };

/** A line from the first rating to the latest: does our standard slip (L6)? `ratings` are oldest first; one alone is no trend. */
export function Trend({ ratings }: { ratings: readonly Rating[] }) {
  const say = useSay();
  const [first, last] = [ratings.at(0), ratings.at(-1)];
  if (!first || !last || ratings.length < 2) return null;
  const points = trendPoints(ratings, box);
  const [x, y] = points.at(-1) ?? [0, 0];
  const names = [say(ratingKey[first]), say(ratingKey[last])] as const;
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={say('trendLabel', ...names)}>
        <polyline points={points.join(' ')} />
        <circle cx={x} cy={y} r="3" />
      </svg>
      <figcaption aria-hidden="true">{say('trendWords', ...names)}</figcaption>
    </figure>
  );
}
