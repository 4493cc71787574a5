import * as v from 'valibot';
import { Channel } from '../../impression/channel';
import { foldAny, rowOf } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { keepingBase } from '../base';
import { kinds } from './kinds';
import { DebriefSort, Question } from './questions';

/** What a loss taught (D1–D3). */
export const Debrief = v.object({
  ...keepingBase,
  type: v.literal('debrief'),
  impression: v.string(),
  sort: DebriefSort,
  channel: v.exactOptional(Channel),
  wrong: v.array(Question),
  /** `half`: begun but not finished; `skipped`: not wanted. */
  standing: v.picklist(['half', 'done', 'skipped']),
  text: v.object({ lesson: v.exactOptional(v.string()) }),
});
export type Debrief = v.InferOutput<typeof Debrief>;

export const debrief: KeptThing<Debrief> = {
  table: 'keeping',
  kinds,
  row: Debrief,
  // Each entry replaces the one before.
  fold: foldAny<'debrief', Debrief>({
    'debrief.answered': (before, entry) => {
      const { done, ...data } = entry.data;
      const standing = done ? 'done' : 'half';
      return {
        ...(before ? begun(before) : rowOf(entry)),
        type: 'debrief',
        ...data,
        standing,
        text: entry.text,
      };
    },
    'debrief.skipped': (before, entry) => ({
      ...(before ? begun(before) : rowOf(entry)),
      type: 'debrief',
      ...entry.data,
      wrong: [],
      standing: 'skipped',
      text: {},
    }),
  }),
  title: 'kindDebrief',
  happenedAt: ({ madeAt }) => madeAt,
  // A debrief is answered again, not deleted.
  drop: undefined,
  line: ({ text }) => text.lesson ?? '',
};

const begun = ({ id, contact, madeAt }: Debrief) => ({ id, contact, madeAt });
