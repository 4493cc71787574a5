import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Channel } from '../../impression/channel';
import { DebriefSort, Question } from './questions';

/** A debrief after a loss (D1, D2). One entry holds all answers so far, so that half of them is fine. */
export const kinds = {
  'debrief.answered': {
    data: v.object({
      /** The impression that it looks back on. */
      impression: v.string(),
      sort: DebriefSort,
      channel: v.exactOptional(Channel),
      /** What went wrong. */
      wrong: v.array(Question),
      /** The user is through with it; else it waits, half answered. */
      done: v.boolean(),
    }),
    text: v.object({ lesson: v.exactOptional(v.string()) }),
  },
  /** Not this one: it is not offered again. */
  'debrief.skipped': { data: v.object({ impression: v.string(), sort: DebriefSort }), text: v.object({}) },
} satisfies KindsOf<'debrief'>;
