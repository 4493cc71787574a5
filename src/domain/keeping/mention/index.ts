import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { mentionKinds } from './kinds';

const heard = mentionKinds['mention.heard'];

/** One person whom they told about us, or sent (F6). */
export const Mention = v.object({
  ...keepingBase,
  type: v.literal('mention'),
  ...heard.data.entries,
  /** Epoch ms. */
  thankedAt: v.exactOptional(v.number()),
  text: heard.text,
});
export type Mention = v.InferOutput<typeof Mention>;

/** Folds a mention's entries (in force, in order). */
export const foldMention = (entries: readonly Entry[]): Mention | undefined =>
  foldFrom(
    entries,
    'mention.heard',
    (founding): Mention => ({ ...rowOf(founding), type: 'mention', ...founding.data, text: founding.text }),
    (row, entry) => {
      if (entry.kind === 'mention.dropped') return undefined;
      return entry.kind === 'mention.thanked' ? { ...row, ...entry.data } : row;
    },
  );
