import * as v from 'valibot';
import { Due } from '../due/due';

const none = v.object({});

/**
 * What can happen to a repair (P6). Its entity is the promise it mends, so one row tells the whole story and no repair
 * can lose its promise.
 */
export const amendsKinds = {
  /** We know that it will be late: by our own word, because the day cannot hold it, or because it is. */
  'amends.opened': { data: v.object({ because: v.picklist(['known', 'day-full', 'late']) }), text: none },
  /** The client was told; before the due time, that counts as a warning. */
  'amends.told': {
    data: v.object({ toldAt: v.number() }),
    text: v.object({ how: v.exactOptional(v.string()) }),
  },
  /** What we do instead, and by when; `instead` is the promise that this makes. */
  'amends.offered': {
    data: v.object({ due: Due, instead: v.exactOptional(v.string()) }),
    text: v.object({ what: v.string() }),
  },
  'amends.made': {
    data: v.object({ madeAt: v.number() }),
    text: v.object({ done: v.exactOptional(v.string()) }),
  },
  /** Nothing is left to mend: they said so. */
  'amends.dropped': { data: none, text: v.object({ why: v.exactOptional(v.string()) }) },
};
