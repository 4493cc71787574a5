import type { Impression } from './impression';
import { wasReached } from './was-reached';

/** Whether it makes sense to ask what they would say: they have not been asked, and somebody was there to say it. */
export const isRateable = (left: Pick<Impression, 'channel' | 'outcome' | 'rating'>): boolean =>
  left.rating === undefined && wasReached(left);
