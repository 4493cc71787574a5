import type { MessageKey } from '../../phrase/phrase';
import type { Reached } from './kinds';

/** The message for each result of a plan. */
export const reachedKey = {
  reached: 'meantReached',
  partly: 'meantPartly',
  missed: 'meantMissed',
} as const satisfies Record<Reached, MessageKey>;
