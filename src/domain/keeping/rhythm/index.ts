import * as v from 'valibot';
import type { Impression } from '../../impression/impression';
import { wasReached } from '../../impression/was-reached';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { rhythmKinds } from './kinds';
import type { Review } from '../review';

const set = rhythmKinds['rhythm.set'];
const day = 86_400_000;

/** How often they are asked, or at least heard (K5). */
export const Rhythm = v.object({ ...keepingBase, type: v.literal('rhythm'), ...set.data.entries });
export type Rhythm = v.InferOutput<typeof Rhythm>;

/** Folds a rhythm's entries (in force, in order); setting it again changes how often. */
export const foldRhythm = (entries: readonly Entry[]): Rhythm | undefined =>
  foldFrom(
    entries,
    'rhythm.set',
    (founding): Rhythm => ({ ...rowOf(founding), type: 'rhythm', ...founding.data }),
    (row, entry) => {
      if (entry.kind === 'rhythm.dropped') return undefined;
      return entry.kind === 'rhythm.set' ? { ...row, ...entry.data } : row;
    },
  );

/** Gives when a rhythm comes round next (epoch ms): so many days after it was last answered, or since it was set. */
export function rhythmDueAt(
  { sort, days, madeAt }: Rhythm,
  reviews: readonly Review[],
  impressions: readonly Impression[],
): number {
  const talks = sort === 'check-in' ? impressions.filter(wasReached).map(({ happenedAt }) => happenedAt) : [];
  const last = Math.max(madeAt, ...reviews.map(({ heldAt }) => heldAt), ...talks);
  return last + days * day;
}
