import type { Impression } from '../domain/impression/impression';
import { ratingKey } from './rating-words';
import { agoWords } from './time-words';
import type { Wording } from './wording';

/** Returns the last rating in words, and how long ago it was if it is not the rating of `last`, the newest impression. */
export function headlineWords(
  rated: Impression | undefined,
  last: Impression,
  now: number,
  wording: Wording,
): string {
  const { say } = wording;
  if (!rated?.rating) return say('notRated');
  const key = rated === last ? 'theyWouldSay' : 'theyWouldSayThen';
  return say(key, say(ratingKey[rated.rating]), agoWords(rated.happenedAt, now, wording));
}
