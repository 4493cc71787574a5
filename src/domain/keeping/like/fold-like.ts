import type { Entry } from '../../journal/entry';
import type { Like } from '.';

/** Folds a like's entries (in force, in order); a dropped one is gone. */
export function foldLike(entries: readonly Entry[]): Like | undefined {
  const noted = entries.find((entry) => entry.kind === 'like.noted');
  if (!noted || entries.some((entry) => entry.kind === 'like.dropped')) return undefined;
  return { id: noted.entity, contact: noted.contact, notedAt: noted.at, text: noted.text };
}
