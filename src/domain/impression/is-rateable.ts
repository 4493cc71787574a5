import type { Impression } from './impression';
import { wasReached } from './was-reached';

/** Whether to ask for a rating: there is none yet, and somebody was reached. */
export const isRateable = (left: Pick<Impression, 'channel' | 'outcome' | 'rating' | 'oneWay'>): boolean =>
  left.rating === undefined && wasReached(left);
