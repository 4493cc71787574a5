import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Instant } from '../../due/calendar';

/** In the order in which they are offered: in person comes first. */
export const GivenHow = v.picklist(['in-person', 'sent', 'through-someone']);
export type GivenHow = v.InferOutput<typeof GivenHow>;

/** A gift, from the idea to what they said about it (F4). Never a price. */
export const kinds = {
  'gift.thought': {
    data: v.object({
      /** The like that it is tied to. */
      like: v.exactOptional(v.string()),
      /** The occasion; absent if there is none. */
      occasion: v.exactOptional(v.string()),
    }),
    text: v.object({ what: v.string() }),
  },
  'gift.given': { data: v.object({ givenAt: Instant, how: GivenHow }), text: v.object({}) },
  'gift.answered': { data: v.object({}), text: v.object({ said: v.string() }) },
  'gift.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'gift'>;
