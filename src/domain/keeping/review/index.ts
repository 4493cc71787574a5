import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { reviewKinds } from './kinds';

const held = reviewKinds['review.held'];

/** One time that they were asked how it is going, and what they said (K5). */
export const Review = v.object({
  ...keepingBase,
  type: v.literal('review'),
  ...held.data.entries,
  text: held.text,
});
export type Review = v.InferOutput<typeof Review>;

/** Folds a review's entries (in force, in order). */
export const foldReview = (entries: readonly Entry[]): Review | undefined =>
  foldFrom(
    entries,
    'review.held',
    (founding): Review => ({ ...rowOf(founding), type: 'review', ...founding.data, text: founding.text }),
    (row, entry) => (entry.kind === 'review.dropped' ? undefined : row),
  );
