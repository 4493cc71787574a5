import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Channel } from '../../impression/channel';
import { DebriefSort, Question } from './questions';

/** A debrief after a loss (D1, D2). Each entry holds all answers so far, so an unfinished one can be saved. */
export const kinds = {
  'debrief.answered': {
    data: v.object({
      /** Id of the impression it is about. */
      impression: v.string(),
      sort: DebriefSort,
      channel: v.exactOptional(Channel),
      /** What went wrong. */
      wrong: v.array(Question),
      /** Finished; otherwise it stays on the list, half answered. */
      done: v.boolean(),
    }),
    text: v.object({ lesson: v.exactOptional(v.string()) }),
  },
  /** The user does not want this one; it is not offered again. */
  'debrief.skipped': { data: v.object({ impression: v.string(), sort: DebriefSort }), text: v.object({}) },
} satisfies KindsOf<'debrief'>;
