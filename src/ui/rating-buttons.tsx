import { useState } from 'preact/hooks';
import type { Rating } from '../domain/impression/rating';
import { useLazy } from './use-lazy';
import { useSay } from './wording';

const loadAnswers = () => import('./rating-answers');

/** A small button that brings back the skipped question "What would they say?", with a button for each answer. */
export function RatingButtons({ onRate }: { onRate: (rating: Rating) => void }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const answers = useLazy(loadAnswers, isOpen);
  if (!answers)
    return (
      <button type="button" class="link small" onClick={() => setIsOpen(true)}>
        {say('rateLater')}
      </button>
    );
  return <answers.RatingAnswers onRate={onRate} />;
}
