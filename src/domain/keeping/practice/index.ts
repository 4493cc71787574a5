import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { keepingBase } from '../base';
import { kinds } from './kinds';

const seen = kinds['practice.seen'];

/** One time that a practice was kept or breached, as the user saw it. */
export const PracticeSeen = v.object({
  ...keepingBase,
  type: v.literal('practice'),
  ...seen.data.entries,
  text: seen.text,
});
export type PracticeSeen = v.InferOutput<typeof PracticeSeen>;

export const practice: KeptThing<PracticeSeen> = {
  table: 'keeping',
  kinds,
  row: PracticeSeen,
  fold: foldFrom('practice.seen', (first): PracticeSeen => rowFrom('practice', first), {
    'practice.dropped': () => undefined,
  }),
  title: 'kindPractice',
  happenedAt: ({ seenAt }) => seenAt,
  drop: (row) => ({ kind: 'practice.dropped', ...about(row) }),
  line: ({ text }) => text.note ?? '',
};
