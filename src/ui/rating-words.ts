import type { Rating } from '../domain/impression/rating';
import type { MessageKey } from './wording';

/** The name of each rating. */
export const ratingKey: Readonly<Record<Rating, MessageKey>> = {
  rave: 'ratingRave',
  positive: 'ratingPositive',
  lukewarm: 'ratingLukewarm',
  negative: 'ratingNegative',
};
