import type { Impression } from './impression';

/** Whether we reached anybody: not by a voicemail, nor if nobody answered. */
export const wasReached = ({
  channel,
  outcome,
  oneWay,
}: Pick<Impression, 'channel' | 'outcome' | 'oneWay'>): boolean =>
  oneWay !== true && channel !== 'voicemail' && outcome !== 'no-answer';
