import * as v from 'valibot';
import { Cause } from './client-promise';
import { CalendarDue, Instant, Minutes } from '../due/calendar';

const none = v.object({});
const why = v.object({ why: v.exactOptional(v.string()) });

/** What can happen to a promise (P1, P2, P4, P5). */
export const promiseKinds = {
  'promise.made': {
    data: v.object({
      by: v.picklist(['us', 'them']),
      due: CalendarDue,
      /** Minutes before the due time, if chosen for this promise. */
      cushion: v.exactOptional(Minutes),
      /** The user's default cushion at that time, in minutes; added by the store. */
      usualCushion: v.exactOptional(Minutes),
      /** It was not clear whether this is a promise; to be confirmed by the user. */
      doubtful: v.exactOptional(v.boolean()),
      cause: v.exactOptional(Cause),
      /** Id of the cadence it belongs to. */
      cadence: v.exactOptional(v.string()),
    }),
    text: v.object({
      /** The exact words. */
      words: v.string(),
      /** What the client understands by them, which is often more than we meant. */
      understood: v.exactOptional(v.string()),
      /** The colleague who does the work; the promise stays ours (P5). */
      who: v.exactOptional(v.string()),
    }),
  },
  'promise.confirmed': { data: none, text: none },
  /** Moving keeps the first due time, and the one the client knows of. */
  'promise.moved': {
    data: v.object({
      due: CalendarDue,
      clientKnows: v.exactOptional(v.boolean()),
      usualCushion: v.exactOptional(Minutes),
    }),
    text: none,
  },
  'promise.reworded': {
    data: none,
    text: v.object({
      words: v.exactOptional(v.string()),
      understood: v.exactOptional(v.string()),
      /** Empty: taken back from the colleague. */
      who: v.exactOptional(v.string()),
    }),
  },
  /** The user chose a cushion (minutes). */
  'promise.cushioned': { data: v.object({ cushion: Minutes }), text: none },
  /** Reminders were postponed until an instant (epoch ms); the due time stays. */
  'promise.snoozed': { data: v.object({ until: Instant }), text: none },
  /** When the work is planned (epoch ms; absent: anywhere in the day), and its length in minutes. The due time stays. */
  'promise.planned': {
    data: v.object({ at: v.exactOptional(Instant), minutes: v.exactOptional(Minutes) }),
    text: none,
  },
  /** It became the first promise of a cadence. */
  'promise.repeated': { data: v.object({ cadence: v.string() }), text: none },
  'promise.kept': {
    data: v.object({ keptAt: Instant }),
    text: v.object({ done: v.exactOptional(v.string()) }),
  },
  'promise.broken': { data: none, text: why },
  'promise.released': { data: none, text: why },
};
