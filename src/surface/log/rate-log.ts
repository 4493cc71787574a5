import { ratedEntry } from '../../domain/impression/rated-entry';
import type { Rating } from '../../domain/impression/rating';
import { questionAfterRating, type OpenQuestion } from '../../domain/question/open-question';
import { ratingKey } from '../../ui/rating-words';
import type { Say } from '../../ui/wording';
import type { Changes } from '../change/changes';

/** Rates what a question is about. Gives whether that is on disk, and what it leaves to be asked. */
export async function rateLog(
  write: Changes['write'],
  left: OpenQuestion,
  rating: Rating,
  say: Say,
): Promise<{ readonly isRated: boolean; readonly next: OpenQuestion | undefined }> {
  const { id: entity, contact } = left.about;
  const news = [ratedEntry({ entity, contact }, rating)];
  const { written } = await write(news, say('rateDone', say(ratingKey[rating])), { answers: left });
  return { isRated: written, next: written ? questionAfterRating(left.about, rating) : undefined };
}
