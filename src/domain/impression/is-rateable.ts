import type { Impression } from './impression';
import { wasConversation } from './was-conversation';

/** Whether to ask for a rating: there is none yet, and we talked with a person (L4). */
export const isRateable = (left: Pick<Impression, 'channel' | 'outcome' | 'rating' | 'oneWay'>): boolean =>
  left.rating === undefined && wasConversation(left);
