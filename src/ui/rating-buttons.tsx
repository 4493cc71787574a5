import { useState } from 'preact/hooks';
import type { Rating } from '../domain/impression/rating';
import { ratingsByKey } from './rating-keys';
import { ratingKey } from './rating-words';
import { useSay } from './wording';
import './rating-buttons.css';

/** A small button that brings back the skipped question "What would they say?", with a button for each answer. */
export function RatingButtons({ onRate }: { onRate: (rating: Rating) => void }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" class="link small" onClick={() => setIsOpen(true)}>
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
