import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds } from './kinds';

const heard = kinds['mention.heard'];

/** A person whom they told about us, or sent to us (F6). */
export const Mention = v.object({
  ...keepingBase,
  type: v.literal('mention'),
  ...heard.data.entries,
  /** Epoch ms. */
  thankedAt: v.exactOptional(v.number()),
  text: heard.text,
});
export type Mention = v.InferOutput<typeof Mention>;

export const mention: KeptThing<Mention> = {
  table: 'keeping',
  kinds,
  row: Mention,
  fold: foldFrom('mention.heard', (first): Mention => rowFrom('mention', first), {
    'mention.thanked': (row, { data }) => ({ ...row, ...data }),
    'mention.dropped': () => undefined,
  }),
  title: 'kindMention',
  happenedAt: ({ heardAt }) => heardAt,
  drop: (row) => ({ kind: 'mention.dropped', ...about(row) }),
  line: ({ text }) => listed(text.whom, text.what),
};
