import * as v from 'valibot';

/** Something to ask about (F2). */
export const Matter = v.object({
  id: v.string(),
  contact: v.string(),
  /** 1 until it is asked about or dropped; absent after that. */
  open: v.exactOptional(v.literal(1)),
  /** Epoch ms. */
  noticedAt: v.number(),
  /** Epoch ms of the last time the user asked about it. */
  askedAt: v.exactOptional(v.number()),
  text: v.object({ about: v.string(), answer: v.exactOptional(v.string()) }),
});
export type Matter = v.InferOutput<typeof Matter>;
