import { sortOfOutcome } from '../keeping/debrief/waiting';
import { DebriefSort } from '../keeping/debrief/questions';
import type { Impression } from '../impression/impression';
import { isRateable } from '../impression/is-rateable';
import { wasReached } from '../impression/was-reached';

/** The question that is asked after a sentence was saved. */
export type QuestionAfter =
  /** "What would they say about us now?", answered by the keys 1 to 4. */
  | { readonly type: 'rate' }
  /** "What would have made it a rave?", answered by a line of text. */
  | { readonly type: 'rave' }
  /** What went wrong, by keys, then the lesson. */
  | { readonly type: 'debrief'; readonly sort: DebriefSort }
  /** "What do they expect now?", answered by steps separated by commas. */
  | { readonly type: 'expect' };

type Asked = Pick<Impression, 'channel' | 'outcome' | 'rating' | 'oneWay'> & {
  readonly text: Pick<Impression['text'], 'rave'>;
};

/**
 * Returns the question that an impression leaves open, if any; one about the deal's outcome comes before the rating, which is
 * asked only after a conversation.
 */
export function questionAfter(asked: Asked): QuestionAfter | undefined {
  const { outcome, rating, text } = asked;
  const sort = sortOfOutcome(outcome);
  if (sort) return { type: 'debrief', sort };
  if (outcome === 'signed') return { type: 'expect' };
  if (isRateable(asked)) return { type: 'rate' };
  return isLow(rating) && wasReached(asked) && text.rave === undefined ? { type: 'rave' } : undefined;
}

/** Whether a rating is lukewarm or worse. */
export const isLow = (rating: Impression['rating']): boolean =>
  rating === 'lukewarm' || rating === 'negative';
