import * as v from 'valibot';
import { Due } from '../../due/due';
import { about } from '../../journal/about';
import { foldFrom, rowOf } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** A step of the implementation; `wow` marks one that exceeds what the client expects (K3). */
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

export const step: KeptThing<ImplementationStep> = {
  table: 'keeping',
  kinds,
  row: ImplementationStep,
  fold: foldFrom(
    'step.planned',
    (planned): ImplementationStep => ({
      ...rowOf(planned),
      type: 'step',
      ...planned.data,
      text: planned.text,
    }),
    { 'step.done': (row, { data }) => ({ ...row, ...data }), 'step.dropped': () => undefined },
  ),
  title: 'kindStep',
  happenedAt: ({ doneAt, madeAt }) => doneAt ?? madeAt,
  drop: (row) => ({ kind: 'step.dropped', ...about(row) }),
  line: ({ text }) => text.what,
};
