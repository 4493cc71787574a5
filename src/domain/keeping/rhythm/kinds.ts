import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/** What restarts a rhythm: only a review, or any talk in which somebody was reached. */
export const RhythmSort = v.picklist(['review', 'check-in']);
export type RhythmSort = v.InferOutput<typeof RhythmSort>;

/** How often they are asked how it is going, or at least heard (K5). */
export const kinds = {
  'rhythm.set': {
    data: v.object({ sort: RhythmSort, days: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    text: v.object({}),
  },
  'rhythm.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'rhythm'>;
