import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/**
 * "This must never leave" (F5), said of anything by its id. It is an entity of its own, so that no fold needs to know of
 * it, and so that what it names can be sealed under another key later.
 */
export const kinds = {
  'confidence.asked': { data: v.object({ about: v.string() }), text: v.object({}) },
  'confidence.lifted': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'confidence'>;
