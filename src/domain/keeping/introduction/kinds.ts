import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Instant } from '../../due/calendar';

/** An introduction between somebody on our side and somebody on theirs (K4): owed until it is made. */
export const kinds = {
  'introduction.owed': { data: v.object({}), text: v.object({ ours: v.string(), theirs: v.string() }) },
  'introduction.made': { data: v.object({ metAt: Instant }), text: v.object({}) },
  'introduction.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'introduction'>;
