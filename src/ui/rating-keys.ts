import { Rating } from '../domain/impression/rating';

/** The ratings in the order of their keys 1–4, best first. */
export const ratingsByKey = Rating.options;

/** Gives the rating that a key stands for. */
export const ratingOfKey = (key: string): Rating | undefined =>
  /^[1-4]$/.test(key) ? ratingsByKey[Number(key) - 1] : undefined;
