import * as v from 'valibot';
import { Due } from '../due/due';

const none = v.object({});

/** What can happen to a promise (P1, P4). */
export const promiseKinds = {
  'promise.made': {
    data: v.object({
      by: v.picklist(['us', 'them']),
      due: Due,
      /** Slack before the due time, in minutes; without it, the user's default for the length of notice. */
      cushion: v.exactOptional(v.number()),
      /** Saved though it was not clear that it is a promise; to be confirmed. */
      doubtful: v.exactOptional(v.boolean()),
    }),
    text: v.object({
      /** The exact words. */
      words: v.string(),
      /** What the client understands by them, often more than we meant. */
      understood: v.exactOptional(v.string()),
      /** The colleague who does it; it stays ours (P5). */
      who: v.exactOptional(v.string()),
    }),
  },
  'promise.confirmed': { data: none, text: none },
  /** Moving keeps the first date in view. */
  'promise.moved': { data: v.object({ due: Due, clientKnows: v.exactOptional(v.boolean()) }), text: none },
  'promise.reworded': {
    data: none,
    text: v.object({
      words: v.exactOptional(v.string()),
      understood: v.exactOptional(v.string()),
      who: v.exactOptional(v.string()),
    }),
  },
  'promise.kept': {
    data: v.object({ keptAt: v.number() }),
    text: v.object({ done: v.exactOptional(v.string()) }),
  },
  'promise.broken': { data: none, text: v.object({ why: v.exactOptional(v.string()) }) },
  'promise.released': { data: none, text: v.object({ why: v.exactOptional(v.string()) }) },
};
