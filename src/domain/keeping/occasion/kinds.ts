import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Day } from '../../due/calendar';

/** What can happen to a date that matters to them, such as a birthday (F3). */
export const kinds = {
  'occasion.noted': {
    data: v.object({
      day: Day,
      /** Every year. */
      yearly: v.boolean(),
    }),
    text: v.object({ what: v.string() }),
  },
  'occasion.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'occasion'>;
