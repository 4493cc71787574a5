import * as v from 'valibot';

/** Something they like (F3). */
export const Like = v.object({
  id: v.string(),
  contact: v.string(),
  /** Epoch ms. */
  notedAt: v.number(),
  text: v.object({ what: v.string() }),
});
export type Like = v.InferOutput<typeof Like>;
