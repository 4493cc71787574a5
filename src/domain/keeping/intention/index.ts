import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { intentionKinds, Reached } from './kinds';

const set = intentionKinds['intention.set'];

/** What we mean to do and to leave, the next time we talk (L3). */
export const Intention = v.object({
  ...keepingBase,
  type: v.literal('intention'),
  ...set.data.entries,
  /** What became of it; absent until it was said. */
  reached: v.exactOptional(Reached),
  text: set.text,
});
export type Intention = v.InferOutput<typeof Intention>;

/** Folds an intention's entries (in force, in order). */
export const foldIntention = (entries: readonly Entry[]): Intention | undefined =>
  foldFrom(
    entries,
    'intention.set',
    (founding): Intention => ({
      ...rowOf(founding),
      type: 'intention',
      ...founding.data,
      text: founding.text,
    }),
    (row, entry) => {
      if (entry.kind === 'intention.dropped') return undefined;
      if (entry.kind === 'intention.judged') return { ...row, reached: entry.data.how };
      if (entry.kind !== 'intention.edited') return row;
      return { ...row, ...entry.data, text: { ...row.text, ...entry.text } };
    },
  );
