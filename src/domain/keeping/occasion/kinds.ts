import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/** Their dates (F3). */
export const kinds = {
  'occasion.noted': {
    data: v.object({
      day: v.pipe(v.string(), v.isoDate()),
      /** It comes back each year. */
      yearly: v.boolean(),
    }),
    text: v.object({ what: v.string() }),
  },
  'occasion.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'occasion'>;
