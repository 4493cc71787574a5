import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Day, Days, Instant } from '../../due/calendar';

/** When a client decides about renewing, and what speaks for it (K6). */
export const kinds = {
  'renewal.dated': {
    data: v.object({
      day: Day,
      /** How many days before it the user is told; ninety by default. */
      warnDays: v.exactOptional(Days),
    }),
    /** What is renewed. */
    text: v.object({ what: v.exactOptional(v.string()) }),
  },
  'renewal.reasoned': { data: v.object({}), text: v.object({ reason: v.string() }) },
  'renewal.decided': {
    data: v.object({ how: v.picklist(['renewed', 'lost']), decidedAt: Instant }),
    text: v.object({}),
  },
  'renewal.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'renewal'>;
