import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { GivenHow, kinds } from './kinds';

/** A gift or care package (F4). */
export const Gift = v.object({
  ...keepingBase,
  type: v.literal('gift'),
  like: v.exactOptional(v.string()),
  occasion: v.exactOptional(v.string()),
  /** Epoch ms; absent while it is an idea. */
  givenAt: v.exactOptional(v.number()),
  how: v.exactOptional(GivenHow),
  text: v.object({ what: v.string(), said: v.exactOptional(v.string()) }),
});
export type Gift = v.InferOutput<typeof Gift>;

export const gift: KeptThing<Gift> = {
  table: 'keeping',
  kinds,
  row: Gift,
  fold: foldFrom('gift.thought', (thought): Gift => rowFrom('gift', thought), {
    'gift.given': (row, { data }) => ({ ...row, ...data }),
    'gift.answered': (row, { text }) => ({ ...row, text: { ...row.text, ...text } }),
    'gift.dropped': () => undefined,
  }),
  title: 'kindGift',
  happenedAt: ({ givenAt, madeAt }) => givenAt ?? madeAt,
  drop: (row) => ({ kind: 'gift.dropped', ...about(row) }),
  line: ({ text }) => listed(text.what, text.said),
};
