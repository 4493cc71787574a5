import type { Impression } from '../impression/impression';

/** Whether an interaction ended in a signature or with a rave or positive rating. */
export const isResult = ({ outcome, rating }: Pick<Impression, 'outcome' | 'rating'>): boolean =>
  outcome === 'signed' || rating === 'rave' || rating === 'positive';
