import * as v from 'valibot';
import type { Entry } from '../journal/entry';

/** "These two are one person." The contacts stay as they are; only reading joins them. */
export const ContactEdge = v.object({ id: v.string(), a: v.string(), b: v.string() });
export type ContactEdge = v.InferOutput<typeof ContactEdge>;

/** Folds an edge's entries (in force, in order). */
export function foldEdge(entries: readonly Entry[]): ContactEdge | undefined {
  const joined = entries.find((entry) => entry.kind === 'contacts.joined');
  return joined && { id: joined.entity, a: joined.data.a, b: joined.data.b };
}
