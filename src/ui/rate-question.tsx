import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rating } from '../domain/impression/rating';
import { ratingOfKey, ratingsByKey } from './rating-keys';
import { ratingKey } from './rating-words';
import { useSay } from './wording';
import { takeFocus } from './take-focus';
import './question.css';

interface RateQuestionProps {
  readonly failed: boolean;
  readonly onRate: (rating: Rating) => void;
  readonly onSkip: () => void;
  /** It takes the focus and handles the keys itself, without a field. */
  readonly alone?: boolean;
}

/** "What would they say about us now?" One key answers it, in the field that still has the focus (L4), or `alone`. */
export function RateQuestion({ failed, onRate, onSkip, alone = false }: RateQuestionProps) {
  const say = useSay();
  const root = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (alone) takeFocus(root.current);
  }, [alone]);
  const onKey = (event: KeyboardEvent) => {
    const rating = ratingOfKey(event.key);
    if (rating) onRate(rating);
    else if (event.key === 'Escape') onSkip();
    else return;
    // Esc closes the question, not the sheet or popup around it.
    event.stopPropagation();
    event.preventDefault();
  };
  return (
    <fieldset ref={root} class="question" data-asks {...(alone && { tabIndex: -1, onKeyDown: onKey })}>
      <legend>{say('rateQuestion')}</legend>
      {ratingsByKey.map((rating, i) => (
        <button
          key={rating}
          type="button"
          class="action"
          aria-keyshortcuts={String(i + 1)}
          onClick={() => onRate(rating)}
        >
          <kbd>{i + 1}</kbd> {say(ratingKey[rating])}
        </button>
      ))}
      <button type="button" class="action skip" aria-keyshortcuts="Escape" onClick={onSkip}>
        <kbd>Esc</kbd> {say('rateSkip')}
      </button>
      <div role="alert">{failed && <p class="trouble">{say('rateFailed')}</p>}</div>
    </fieldset>
  );
}
