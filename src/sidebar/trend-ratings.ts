import type { Impression } from '../domain/impression/impression';
import type { Rating } from '../domain/impression/rating';

/** Gives the ratings of a trend, oldest first, from impressions that stand newest first; unrated ones say nothing. */
export const trendRatings = (impressions: readonly Impression[]): Rating[] =>
  impressions
    .map(({ rating }) => rating)
    .filter((rating) => rating !== undefined)
    .toReversed();
