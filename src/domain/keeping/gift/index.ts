import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';
import { GivenHow } from './kinds';

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

/** Folds a gift's entries (in force, in order). */
export const foldGift = (entries: readonly Entry[]): Gift | undefined =>
  foldFrom(
    entries,
    'gift.thought',
    (founding): Gift => ({ ...rowOf(founding), type: 'gift', ...founding.data, text: founding.text }),
    (row, entry) => {
      if (entry.kind === 'gift.dropped') return undefined;
      if (entry.kind === 'gift.given') return { ...row, ...entry.data };
      return entry.kind === 'gift.answered' ? { ...row, text: { ...row.text, ...entry.text } } : row;
    },
  );
