import type { Rating } from '../domain/impression/rating';
import { ratingsByKey } from './rating-keys';
import { ratingKey } from './rating-words';
import { useSay } from './wording';
import './rating-answers.css';

/** The answers to "What would they say?", a button for each. Loaded when the question is first opened. */
export function RatingAnswers({ onRate }: { onRate: (rating: Rating) => void }) {
  const say = useSay();
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
