import * as v from 'valibot';

/** "These two are one person", or are not. The contacts stay as they are; only reading joins them. */
export const ContactEdge = v.object({
  id: v.string(),
  a: v.string(),
  b: v.string(),
  /** The user said that they are two. */
  apart: v.exactOptional(v.literal(true)),
});
export type ContactEdge = v.InferOutput<typeof ContactEdge>;
