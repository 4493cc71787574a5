import * as v from 'valibot';

/** Two contacts are one person, or are not. Neither contact changes; they are joined only when read. */
export const ContactEdge = v.object({
  id: v.string(),
  a: v.string(),
  b: v.string(),
  /** The user said that they are two people. */
  apart: v.exactOptional(v.literal(true)),
});
export type ContactEdge = v.InferOutput<typeof ContactEdge>;
