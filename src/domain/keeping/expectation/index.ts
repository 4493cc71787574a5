import * as v from 'valibot';
import { Due } from '../../due/due';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds, Met } from './kinds';

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

export const expectation: KeptThing<Expectation> = {
  table: 'keeping',
  kinds,
  row: Expectation,
  fold: foldFrom('expectation.set', (set): Expectation => rowFrom('expectation', set), {
    'expectation.raised': (row, { data, text }) => ({ ...row, ...data, text: { ...row.text, ...text } }),
    'expectation.judged': (row, { data, text }) => ({ ...row, ...data, text: { ...row.text, ...text } }),
    'expectation.dropped': () => undefined,
  }),
  title: 'kindExpectation',
  happenedAt: ({ judgedAt, madeAt }) => judgedAt ?? madeAt,
  drop: (row) => ({ kind: 'expectation.dropped', ...about(row) }),
  line: ({ text }) => listed(text.said, text.understood, text.with, text.note),
};
