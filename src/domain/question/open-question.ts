import type { Impression } from '../impression/impression';
import type { Rating } from '../impression/rating';
import type { Entry } from '../journal/entry';
import { isLow, questionAfter, type QuestionAfter } from './question-after';

/** The interaction that a question is about. The answer is written under its contact, whoever is on screen by then. */
export type AskedInteraction = Pick<Impression, 'id' | 'contact' | 'channel' | 'happenedAt'>;

/** An unanswered question, and the interaction it is about. */
export interface OpenQuestion<Q extends QuestionAfter = QuestionAfter> {
  readonly question: Q;
  readonly about: AskedInteraction;
}

/** Returns the question to ask after a sentence, given its entries; undefined if there is none. */
export function openQuestionOf(entries: readonly Entry[]): OpenQuestion | undefined {
  const left = entries.find((entry) => entry.kind === 'impression.left');
  if (!left) return undefined;
  const { entity: id, contact, data, text } = left;
  const question = questionAfter({ ...data, text });
  const { happenedAt, channel } = data;
  return question && { question, about: { id, contact, happenedAt, ...(channel ? { channel } : {}) } };
}

/** Returns the question to ask after a rating: what would have made it a rave, if it was lukewarm or worse (L4). */
export const questionAfterRating = (about: AskedInteraction, rating: Rating): OpenQuestion | undefined =>
  isLow(rating) ? { question: { type: 'rave' }, about } : undefined;
