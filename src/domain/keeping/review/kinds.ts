import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Rating } from '../../impression/rating';
import { Instant } from '../../due/calendar';

/** Asking the client how the relationship is going (K5). */
export const kinds = {
  'review.held': {
    data: v.object({
      /** Epoch ms. */
      heldAt: Instant,
      /** In the client's words; may be missing. */
      rating: v.exactOptional(Rating),
      formal: v.exactOptional(v.boolean()),
    }),
    text: v.object({ said: v.exactOptional(v.string()) }),
  },
  'review.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'review'>;
