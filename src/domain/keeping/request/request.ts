import * as v from 'valibot';
import { Due } from '../../due/due';

/** "Yes, we can do that" (K7): granted, refused, or something else instead. */
export const Answer = v.picklist(['granted', 'refused', 'instead']);

/** A request from a client (K7). */
export const ClientRequest = v.object({
  id: v.string(),
  contact: v.string(),
  /** 1 until it has an answer. */
  open: v.exactOptional(v.literal(1)),
  /** Epoch ms. */
  madeAt: v.number(),
  due: v.exactOptional(Due),
  answer: v.exactOptional(Answer),
  /** Epoch ms. */
  answeredAt: v.exactOptional(v.number()),
  text: v.object({ what: v.string(), reply: v.exactOptional(v.string()) }),
});
export type ClientRequest = v.InferOutput<typeof ClientRequest>;
