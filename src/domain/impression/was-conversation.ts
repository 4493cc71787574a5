import type { Impression } from './impression';
import { wasReached } from './was-reached';

/** Whether we talked with a person: not by what was sent; without a channel, unless the sentence says that we only sent or did something. */
export const wasConversation = (left: Pick<Impression, 'channel' | 'outcome' | 'oneWay'>): boolean =>
  wasReached(left) && left.channel !== 'email' && left.channel !== 'message' && left.channel !== 'delivery';
