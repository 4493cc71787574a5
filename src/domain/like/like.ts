import * as v from 'valibot';
import type { Entry } from '../journal/entry';

/** Something they like (F3). */
export const Like = v.object({
  id: v.string(),
  contact: v.string(),
  /** Epoch ms. */
  notedAt: v.number(),
  text: v.object({ what: v.string() }),
});
export type Like = v.InferOutput<typeof Like>;

/** Folds a like's entries (in force, in order); a dropped one is gone. */
export function foldLike(entries: readonly Entry[]): Like | undefined {
  const noted = entries.find((entry) => entry.kind === 'like.noted');
  if (!noted || entries.some((entry) => entry.kind === 'like.dropped')) return undefined;
  return { id: noted.entity, contact: noted.contact, notedAt: noted.at, text: noted.text };
}
