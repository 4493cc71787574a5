import type { Impression } from '../impression/impression';
import type { Rating } from '../impression/rating';
import type { Entry } from '../journal/entry';
import { isLow, questionAfter, type QuestionAfter } from './question-after';

/** The interaction that a question is about. Its contact is whom the answer is written under, whoever is on screen by then. */
export type AskedAbout = Pick<Impression, 'id' | 'contact' | 'channel' | 'happenedAt'>;

/** A question that was not answered yet, and what it is about. */
export interface LeftToAsk<Q extends QuestionAfter = QuestionAfter> {
  readonly question: Q;
  readonly about: AskedAbout;
}

/** Gives what the entries of one sentence leave to be asked; undefined where that is nothing. */
export function leftToAsk(entries: readonly Entry[]): LeftToAsk | undefined {
  const left = entries.find((entry) => entry.kind === 'impression.left');
  if (!left) return undefined;
  const { entity: id, contact, data, text } = left;
  const question = questionAfter({ ...data, text });
  const { happenedAt, channel } = data;
  return question && { question, about: { id, contact, happenedAt, ...(channel ? { channel } : {}) } };
}

/** Gives what a rating leaves to be asked: lukewarm or worse asks on (L4). */
export const askedAfterRating = (about: AskedAbout, rating: Rating): LeftToAsk | undefined =>
  isLow(rating) ? { question: { type: 'rave' }, about } : undefined;
