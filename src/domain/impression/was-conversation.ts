import type { Channel } from './channel';
import type { Impression } from './impression';
import { wasReached } from './was-reached';

/** What is sent or left, and needs nobody there. */
const sent: ReadonlySet<Channel | undefined> = new Set(['voicemail', 'email', 'message', 'delivery']);

/** Whether we talked with a person; without a channel, unless the sentence says that we only sent or did something. */
export const wasConversation = (left: Pick<Impression, 'channel' | 'outcome' | 'oneWay'>): boolean =>
  wasReached(left) && !sent.has(left.channel);
