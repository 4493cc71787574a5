import type { Impression } from '../domain/impression/impression';
import { ratingKey } from './rating-words';
import { pastWords } from './time-words';
import type { Wording } from './wording';

/** Returns the last rating in words, with its day if it is not the rating of `last`, the newest impression. */
export function headlineWords(
  rated: Impression | undefined,
  last: Impression,
  now: number,
  wording: Wording,
): string {
  const { say } = wording;
  if (!rated?.rating) return say('notRated');
  const rating = say(ratingKey[rated.rating]);
  return rated === last
    ? say('theyWouldSay', rating)
    : say('theyWouldSayThen', rating, pastWords(rated.happenedAt, now, wording));
}
