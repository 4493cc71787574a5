import type { Outcome } from '../domain/impression/impression';
import type { MessageKey } from './wording';

/** The name of each outcome. */
export const outcomeKey: Readonly<Record<Outcome, MessageKey>> = {
  'no-thanks': 'outcomeNoThanks',
  'lost-renewal': 'outcomeLostRenewal',
  signed: 'outcomeSigned',
  'no-answer': 'outcomeNoAnswer',
};
