import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/** What they mentioned on the side (F2): what to ask about, and whether it was asked. */
export const kinds = {
  'matter.noticed': { data: v.object({}), text: v.object({ about: v.string() }) },
  'matter.asked': {
    data: v.object({ askedAt: v.number() }),
    text: v.object({ answer: v.exactOptional(v.string()) }),
  },
  'matter.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'matter'>;
