import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/** Hobbies and tastes (F3). */
export const kinds = {
  'like.noted': { data: v.object({}), text: v.object({ what: v.string() }) },
  'like.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'like'>;
