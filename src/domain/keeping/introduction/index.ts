import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';

/** A pair who should know each other: one of ours, one of theirs (K4). */
export const Introduction = v.object({
  ...keepingBase,
  type: v.literal('introduction'),
  /** Epoch ms; absent while it is owed. */
  metAt: v.exactOptional(v.number()),
  text: v.object({ ours: v.string(), theirs: v.string() }),
});
export type Introduction = v.InferOutput<typeof Introduction>;

/** Folds an introduction's entries (in force, in order). */
export const foldIntroduction = (entries: readonly Entry[]): Introduction | undefined =>
  foldFrom(
    entries,
    'introduction.owed',
    (founding): Introduction => ({ ...rowOf(founding), type: 'introduction', text: founding.text }),
    (row, entry) => {
      if (entry.kind === 'introduction.dropped') return undefined;
      return entry.kind === 'introduction.made' ? { ...row, ...entry.data } : row;
    },
  );
