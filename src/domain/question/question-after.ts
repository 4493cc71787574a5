import { sortOfOutcome } from '../keeping/debrief/waiting';
import { DebriefSort } from '../keeping/debrief/questions';
import type { Impression } from '../impression/impression';
import { wasReached } from '../impression/was-reached';

/** The one question after Enter. */
export type QuestionAfter =
  /** "What would they say about us now?", answered by 1 to 4. */
  | { readonly type: 'rate' }
  /** "What would have made it a rave?", answered by a line. */
  | { readonly type: 'rave' }
  /** What went wrong, by keys, then the lesson. */
  | { readonly type: 'debrief'; readonly sort: DebriefSort }
  /** "What do they expect now?"; commas make the steps. */
  | { readonly type: 'expect' };

type Asked = Pick<Impression, 'channel' | 'outcome' | 'rating'> & {
  readonly text: Pick<Impression['text'], 'rave'>;
};

/** Gives the one question that an impression leaves open; the end of a deal is asked about before its tone. */
export function questionAfter(asked: Asked): QuestionAfter | undefined {
  const { outcome, rating, text } = asked;
  const sort = sortOfOutcome(outcome);
  if (sort) return { type: 'debrief', sort };
  if (outcome === 'signed') return { type: 'expect' };
  if (!wasReached(asked)) return undefined;
  if (rating === undefined) return { type: 'rate' };
  return isLow(rating) && text.rave === undefined ? { type: 'rave' } : undefined;
}

/** Lukewarm is named as such, and never rounded up. */
export const isLow = (rating: Impression['rating']): boolean =>
  rating === 'lukewarm' || rating === 'negative';
