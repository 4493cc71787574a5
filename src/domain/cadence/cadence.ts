import * as v from 'valibot';

/** Something promised at regular intervals. Days are ISO. */
export const Cadence = v.object({
  id: v.string(),
  contact: v.string(),
  /** 1 until it is ended. */
  open: v.exactOptional(v.literal(1)),
  rule: v.string(),
  from: v.string(),
  time: v.exactOptional(v.string()),
  zone: v.exactOptional(v.string()),
  /** The days after the first, in order, as far as computed, without skipped ones. */
  days: v.array(v.string()),
  text: v.object({ words: v.string() }),
});
export type Cadence = v.InferOutput<typeof Cadence>;
