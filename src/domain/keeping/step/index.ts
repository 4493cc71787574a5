import * as v from 'valibot';
import { Due } from '../../due/due';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';

/** A step of the implementation, or its wow (K3). */
export const ImplementationStep = v.object({
  ...keepingBase,
  type: v.literal('step'),
  place: v.number(),
  wow: v.exactOptional(v.boolean()),
  due: v.exactOptional(Due),
  /** Epoch ms. */
  doneAt: v.exactOptional(v.number()),
  text: v.object({ what: v.string() }),
});
export type ImplementationStep = v.InferOutput<typeof ImplementationStep>;

/** Folds a step's entries (in force, in order). */
export const foldStep = (entries: readonly Entry[]): ImplementationStep | undefined =>
  foldFrom(
    entries,
    'step.planned',
    (founding): ImplementationStep => ({
      ...rowOf(founding),
      type: 'step',
      ...founding.data,
      text: founding.text,
    }),
    (row, entry) => {
      if (entry.kind === 'step.dropped') return undefined;
      return entry.kind === 'step.done' ? { ...row, ...entry.data } : row;
    },
  );
