import { ratedEntry } from '../../domain/impression/rated-entry';
import type { Rating } from '../../domain/impression/rating';
import { questionAfterRating, type OpenQuestion } from '../../domain/question/open-question';
import { ratingKey } from '../../ui/rating-words';
import type { Say } from '../../ui/wording';
import type { Changes } from '../change/changes';

/** Rates the impression that a question is about. Resolves to whether that is on disk, and to the question to ask next. */
export async function rateLog(
  write: Changes['write'],
  question: OpenQuestion,
  rating: Rating,
  say: Say,
): Promise<{ readonly isRated: boolean; readonly next: OpenQuestion | undefined }> {
  const { id: entity, contact } = question.about;
  const entries = [ratedEntry({ entity, contact }, rating)];
  const { written } = await write(entries, say('rateDone', say(ratingKey[rating])), { answers: question });
  return { isRated: written, next: written ? questionAfterRating(question.about, rating) : undefined };
}
