import type { Impression } from './impression';

/** Whether somebody was there to be left with an impression: not on a voicemail, nor where nobody answered. */
export const wasReached = ({ channel, outcome }: Pick<Impression, 'channel' | 'outcome'>): boolean =>
  channel !== 'voicemail' && outcome !== 'no-answer';
