import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { practiceKinds } from './kinds';

const seen = practiceKinds['practice.seen'];

/** One time that a practice was kept or breached, as the user saw it. */
export const PracticeSeen = v.object({
  ...keepingBase,
  type: v.literal('practice'),
  ...seen.data.entries,
  text: seen.text,
});
export type PracticeSeen = v.InferOutput<typeof PracticeSeen>;

/** Folds what was seen (entries in force, in order). */
export const foldPracticeSeen = (entries: readonly Entry[]): PracticeSeen | undefined =>
  foldFrom(
    entries,
    'practice.seen',
    (founding): PracticeSeen => ({
      ...rowOf(founding),
      type: 'practice',
      ...founding.data,
      text: founding.text,
    }),
    (row, entry) => (entry.kind === 'practice.dropped' ? undefined : row),
  );
