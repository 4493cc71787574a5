import type { Impression } from '../domain/impression/impression';
import type { Rating } from '../domain/impression/rating';

/** Returns the ratings for a trend, oldest first, from impressions that are newest first; skips unrated ones. */
export const trendRatings = (impressions: readonly Impression[]): Rating[] =>
  impressions
    .map(({ rating }) => rating)
    .filter((rating) => rating !== undefined)
    .toReversed();
