import * as v from 'valibot';
import { Rating } from '../impression/rating';

/** What sets a rhythm back to its beginning: only a review, or any talk in which somebody was reached. */
export const RhythmSort = v.picklist(['review', 'check-in']);
export type RhythmSort = v.InferOutput<typeof RhythmSort>;

/** Asking the client how the relationship is going (K5). */
export const reviewKinds = {
  'review.held': {
    data: v.object({
      /** Epoch ms. */
      heldAt: v.number(),
      /** In the client's words; may be missing. */
      rating: v.exactOptional(Rating),
      formal: v.exactOptional(v.boolean()),
    }),
    text: v.object({ said: v.exactOptional(v.string()) }),
  },
  'review.dropped': { data: v.object({}), text: v.object({}) },
  'rhythm.set': {
    data: v.object({ sort: RhythmSort, days: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    text: v.object({}),
  },
  'rhythm.dropped': { data: v.object({}), text: v.object({}) },
};
