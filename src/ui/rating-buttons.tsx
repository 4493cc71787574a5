import { useState } from 'preact/hooks';
import type { Rating } from '../domain/impression/rating';
import { ratingsByKey } from './rating-keys';
import { ratingKey } from './rating-words';
import { useSay } from './wording';
import './rating-buttons.css';

/** The question that was skipped, waiting quietly: what would they say? One click asks it, another answers. */
export function RatingButtons({ onRate }: { onRate: (rating: Rating) => void }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="link small" onClick={() => setAsked(true)}>
        {say('rateLater')}
      </button>
    );
  return (
    <div class="answers" role="group" aria-label={say('rateQuestion')}>
      {ratingsByKey.map((rating) => (
        <button key={rating} type="button" class="action" onClick={() => onRate(rating)}>
          {say(ratingKey[rating])}
        </button>
      ))}
    </div>
  );
}
