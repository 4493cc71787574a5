import type { Impression } from './impression';

/** Whether we reached anybody: not by a voicemail, nor if nobody answered. */
export const wasReached = ({ channel, outcome }: Pick<Impression, 'channel' | 'outcome'>): boolean =>
  channel !== 'voicemail' && outcome !== 'no-answer';
