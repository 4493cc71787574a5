import type { Rating } from '../domain/impression/rating';
import { ratingsByKey } from './rating-keys';
import { ratingKey } from './rating-words';
import { useWords } from './wording';

interface RateQuestionProps {
  readonly failed: boolean;
  readonly onRate: (rating: Rating) => void;
  readonly onSkip: () => void;
}

/** "What would they say about us now?" One key answers it, in the field that is still in focus (L4). */
export function RateQuestion({ failed, onRate, onSkip }: RateQuestionProps) {
  const say = useWords();
  return (
    <fieldset class="question">
      <legend>{say('rateQuestion')}</legend>
      {ratingsByKey.map((rating, i) => (
        <button
          key={rating}
          type="button"
          class="answer"
          aria-keyshortcuts={String(i + 1)}
          onClick={() => onRate(rating)}
        >
          <kbd>{i + 1}</kbd> {say(ratingKey[rating])}
        </button>
      ))}
      <button type="button" class="answer quiet" aria-keyshortcuts="Escape" onClick={onSkip}>
        <kbd>Esc</kbd> {say('rateSkip')}
      </button>
      <div role="alert">{failed && <p class="trouble">{say('rateFailed')}</p>}</div>
    </fieldset>
  );
}
