import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Days } from '../../due/calendar';

/** What restarts a rhythm: only a review, or any interaction in which somebody was reached. */
export const RhythmSort = v.picklist(['review', 'check-in']);
export type RhythmSort = v.InferOutput<typeof RhythmSort>;

/** How often to ask them how it is going, or at least to check in (K5). */
export const kinds = {
  'rhythm.set': {
    data: v.object({ sort: RhythmSort, days: v.pipe(Days, v.minValue(1)) }),
    text: v.object({}),
  },
  'rhythm.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'rhythm'>;
