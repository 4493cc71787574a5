import type { Impression } from '../domain/impression/impression';

/** Whether it makes sense to ask what they would say: nobody was there to say it on a voicemail. */
export const isRateable = ({
  channel,
  outcome,
  rating,
}: Pick<Impression, 'channel' | 'outcome' | 'rating'>) =>
  rating === undefined && channel !== 'voicemail' && outcome !== 'no-answer';
