import * as v from 'valibot';
import { Due } from '../due/due';

/** The amends for a promise, as far as they have come (P6). Instants are epoch ms. */
export const Amends = v.object({
  openedAt: v.number(),
  because: v.exactOptional(v.picklist(['known', 'day-full', 'late'])),
  toldAt: v.exactOptional(v.number()),
  due: v.exactOptional(Due),
  /** Id of the promise of what we do instead. */
  instead: v.exactOptional(v.string()),
  madeAt: v.exactOptional(v.number()),
  dropped: v.exactOptional(v.literal(1)),
  text: v.object({
    how: v.exactOptional(v.string()),
    what: v.exactOptional(v.string()),
    done: v.exactOptional(v.string()),
    why: v.exactOptional(v.string()),
  }),
});
export type Amends = v.InferOutput<typeof Amends>;
