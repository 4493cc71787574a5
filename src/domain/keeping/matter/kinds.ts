import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Instant } from '../../due/calendar';

/** Things they mentioned in passing (F2): what to ask about, and whether the user asked. */
export const kinds = {
  'matter.noticed': { data: v.object({}), text: v.object({ about: v.string() }) },
  'matter.asked': {
    data: v.object({ askedAt: Instant }),
    text: v.object({ answer: v.exactOptional(v.string()) }),
  },
  'matter.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'matter'>;
