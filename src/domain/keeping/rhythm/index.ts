import * as v from 'valibot';
import type { Impression } from '../../impression/impression';
import { wasReached } from '../../impression/was-reached';
import { about } from '../../journal/about';
import { foldFrom, rowOf } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { everyDays } from './every';
import { keepingBase } from '../base';
import { kinds } from './kinds';
import type { Review } from '../review';

const set = kinds['rhythm.set'];
const day = 86_400_000;

/** How often to hold a review, or at least to check in (K5). */
export const Rhythm = v.object({ ...keepingBase, type: v.literal('rhythm'), ...set.data.entries });
export type Rhythm = v.InferOutput<typeof Rhythm>;

export const rhythm: KeptThing<Rhythm> = {
  table: 'keeping',
  kinds,
  row: Rhythm,
  fold: foldFrom('rhythm.set', (first): Rhythm => ({ ...rowOf(first), type: 'rhythm', ...first.data }), {
    // Setting it again changes how often.
    'rhythm.set': (row, { data }) => ({ ...row, ...data }),
    'rhythm.dropped': () => undefined,
  }),
  title: 'kindRhythm',
  happenedAt: ({ madeAt }) => madeAt,
  drop: (row) => ({ kind: 'rhythm.dropped', ...about(row) }),
  line: ({ days }) => everyDays(days),
};

/** Returns when a rhythm is next due (epoch ms): `days` after the last review (for a check-in, the last interaction), or after it was set. */
export function rhythmDueAt(
  { sort, days, madeAt }: Rhythm,
  reviews: readonly Review[],
  impressions: readonly Impression[],
): number {
  const reachedAt =
    sort === 'check-in' ? impressions.filter(wasReached).map(({ happenedAt }) => happenedAt) : [];
  const last = Math.max(madeAt, ...reviews.map(({ heldAt }) => heldAt), ...reachedAt);
  return last + days * day;
}
