import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Practice } from './practice';
import { Instant } from '../../due/calendar';

/** What the user saw of a practice, kept or breached, in their own words (K1). */
export const kinds = {
  'practice.seen': {
    data: v.object({
      practice: Practice,
      how: v.picklist(['kept', 'breached']),
      /** Epoch ms. */
      seenAt: Instant,
    }),
    text: v.object({ note: v.exactOptional(v.string()) }),
  },
  'practice.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'practice'>;
