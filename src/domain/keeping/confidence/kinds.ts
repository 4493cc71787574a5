import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';

/**
 * Marks anything as confidential by its id (F5). The mark is an entity of its own, so that no other fold needs to know about
 * it, and so that what it marks can be encrypted with another key later.
 */
export const kinds = {
  'confidence.asked': { data: v.object({ about: v.string() }), text: v.object({}) },
  'confidence.lifted': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'confidence'>;
