import * as v from 'valibot';
import { Due } from '../due/due';
import { Cause } from './client-promise';

const none = v.object({});
const why = v.object({ why: v.exactOptional(v.string()) });
const minutes = v.pipe(v.number(), v.minValue(0));

/** What can happen to a promise (P1, P2, P4, P5). */
export const promiseKinds = {
  'promise.made': {
    data: v.object({
      by: v.picklist(['us', 'them']),
      due: Due,
      /** Slack before the due time, in minutes, chosen for this promise. */
      cushion: v.exactOptional(minutes),
      /** The user's default for the length of notice when it was made, in minutes; the store writes it down. */
      usualCushion: v.exactOptional(minutes),
      /** Saved though it was not clear that it is a promise; to be confirmed. */
      doubtful: v.exactOptional(v.boolean()),
      cause: v.exactOptional(Cause),
      /** The cadence that it is an occurrence of. */
      cadence: v.exactOptional(v.string()),
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
  /** Moving keeps the first date in view, and what the client knows of. */
  'promise.moved': {
    data: v.object({
      due: Due,
      clientKnows: v.exactOptional(v.boolean()),
      usualCushion: v.exactOptional(minutes),
    }),
    text: none,
  },
  'promise.reworded': {
    data: none,
    text: v.object({
      words: v.exactOptional(v.string()),
      understood: v.exactOptional(v.string()),
      /** Empty: it was taken back from the colleague. */
      who: v.exactOptional(v.string()),
    }),
  },
  /** Its slack was changed by hand. */
  'promise.cushioned': { data: v.object({ cushion: minutes }), text: none },
  /** The reminder was put off until an instant (epoch ms); the due time stays. */
  'promise.snoozed': { data: v.object({ until: v.number() }), text: none },
  /** When the work is to be done (epoch ms; none: let the day decide), and how long it takes. The promise stays. */
  'promise.planned': {
    data: v.object({ at: v.exactOptional(v.number()), minutes: v.exactOptional(minutes) }),
    text: none,
  },
  /** From now on it is the first of a cadence. */
  'promise.repeated': { data: v.object({ cadence: v.string() }), text: none },
  'promise.kept': {
    data: v.object({ keptAt: v.number() }),
    text: v.object({ done: v.exactOptional(v.string()) }),
  },
  'promise.broken': { data: none, text: why },
  'promise.released': { data: none, text: why },
};
