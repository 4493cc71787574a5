import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Instant } from '../../due/calendar';

/** People whom they told about us, or sent to us (F6). */
export const kinds = {
  'mention.heard': {
    data: v.object({
      heardAt: Instant,
      good: v.boolean(),
      /** They sent this person to us. */
      sent: v.boolean(),
    }),
    text: v.object({ whom: v.string(), what: v.exactOptional(v.string()) }),
  },
  'mention.thanked': { data: v.object({ thankedAt: Instant }), text: v.object({}) },
  'mention.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'mention'>;
