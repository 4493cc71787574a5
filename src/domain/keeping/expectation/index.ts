import * as v from 'valibot';
import { Due } from '../../due/due';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { Met } from './kinds';

/** What they expect of us (K2). Instants are epoch ms. */
export const Expectation = v.object({
  ...keepingBase,
  type: v.literal('expectation'),
  due: v.exactOptional(Due),
  how: v.exactOptional(Met),
  judgedAt: v.exactOptional(v.number()),
  raisedAt: v.exactOptional(v.number()),
  text: v.object({
    said: v.string(),
    understood: v.exactOptional(v.string()),
    with: v.exactOptional(v.string()),
    note: v.exactOptional(v.string()),
  }),
});
export type Expectation = v.InferOutput<typeof Expectation>;

/** Folds an expectation's entries (in force, in order). */
export const foldExpectation = (entries: readonly Entry[]): Expectation | undefined =>
  foldFrom(
    entries,
    'expectation.set',
    (founding): Expectation => ({
      ...rowOf(founding),
      type: 'expectation',
      ...founding.data,
      text: founding.text,
    }),
    step,
  );

function step(row: Expectation, entry: Entry): Expectation | undefined {
  if (entry.kind === 'expectation.dropped') return undefined;
  if (entry.kind !== 'expectation.raised' && entry.kind !== 'expectation.judged') return row;
  return { ...row, ...entry.data, text: { ...row.text, ...entry.text } };
}
