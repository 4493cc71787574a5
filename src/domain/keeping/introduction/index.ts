import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowOf } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { say } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** A pair who should know each other: one of ours, one of theirs (K4). */
export const Introduction = v.object({
  ...keepingBase,
  type: v.literal('introduction'),
  /** Epoch ms; absent while we still owe it. */
  metAt: v.exactOptional(v.number()),
  text: v.object({ ours: v.string(), theirs: v.string() }),
});
export type Introduction = v.InferOutput<typeof Introduction>;

export const introduction: KeptThing<Introduction> = {
  table: 'keeping',
  kinds,
  row: Introduction,
  fold: foldFrom(
    'introduction.owed',
    (owed): Introduction => ({ ...rowOf(owed), type: 'introduction', text: owed.text }),
    {
      'introduction.made': (row, { data }) => ({ ...row, ...data }),
      'introduction.dropped': () => undefined,
    },
  ),
  title: 'kindIntroduction',
  happenedAt: ({ metAt, madeAt }) => metAt ?? madeAt,
  drop: (row) => ({ kind: 'introduction.dropped', ...about(row) }),
  line: ({ text }) => say('introPair', text.ours, text.theirs),
};
