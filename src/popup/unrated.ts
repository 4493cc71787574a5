import { isRateable } from '../domain/impression/is-rateable';
import type { Entry } from '../domain/journal/entry';

type Left = Entry<'impression.left'>;

/** Gives the impression that was left without a rating, where somebody was there to have one. */
export const unratedIn = (entries: readonly Entry[]): Left | undefined =>
  entries.find((entry): entry is Left => entry.kind === 'impression.left' && isRateable(entry.data));
