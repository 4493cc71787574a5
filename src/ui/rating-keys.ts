import { Rating } from '../domain/impression/rating';

/** The ratings in the order of their keys 1–4, best first. */
export const ratingsByKey = Rating.options;

/** Returns the rating for a key, or undefined if it has none. */
export const ratingOfKey = (key: string): Rating | undefined =>
  /^[1-4]$/.test(key) ? ratingsByKey[Number(key) - 1] : undefined;
