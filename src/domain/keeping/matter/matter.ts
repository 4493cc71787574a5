import * as v from 'valibot';

/** Something to ask about (F2). */
export const Matter = v.object({
  id: v.string(),
  contact: v.string(),
  /** 1 while it is still to be asked; absent once it was asked or dropped. */
  open: v.exactOptional(v.literal(1)),
  /** Epoch ms. */
  noticedAt: v.number(),
  /** Epoch ms of the last time it was asked. */
  askedAt: v.exactOptional(v.number()),
  text: v.object({ about: v.string(), answer: v.exactOptional(v.string()) }),
});
export type Matter = v.InferOutput<typeof Matter>;
