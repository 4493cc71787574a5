import type { ComponentChildren } from 'preact';
import type { Rating } from '../domain/impression/rating';
import { ratingKey } from './rating-words';
import { useSay } from './wording';
import './trend.css';

interface TrendProps {
  /** Oldest first; one alone is no trend. */
  readonly ratings: readonly Rating[];
  /** Its line. It has a fixed place, so it may be loaded after the words. */
  readonly children: ComponentChildren;
}

/** The first rating and the latest, with a line between them: does our standard slip (L6)? */
export function Trend({ ratings, children }: TrendProps) {
  const say = useSay();
  const [first, last] = [ratings.at(0), ratings.at(-1)];
  if (!first || !last || ratings.length < 2) return null;
  return (
    <figure class="trend">
      {children}
      <figcaption aria-hidden="true">
        {say('trendFromTo', say(ratingKey[first]), say(ratingKey[last]))}
      </figcaption>
    </figure>
  );
}
