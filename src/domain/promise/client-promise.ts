import * as v from 'valibot';
import { Amends } from '../amends/amends';
import { Due } from '../due/due';

/** Why a promise is there, where it was not simply said: their message waits (P9), a cadence came round, a repair was offered (P6). */
export const Cause = v.picklist(['message', 'cadence', 'amends']);
export type Cause = v.InferOutput<typeof Cause>;

/** A promise, ours to them or theirs to us (P1). Instants are epoch ms, lengths minutes. */
export const ClientPromise = v.object({
  id: v.string(),
  contact: v.string(),
  by: v.picklist(['us', 'them']),
  /** `us` or `them` while open, absent once closed: the first half of the due indexes. */
  open: v.exactOptional(v.picklist(['us', 'them'])),
  madeAt: v.number(),
  due: Due,
  /** The first due time, kept in view however often it moves (P4). */
  firstDue: Due,
  /** The due time that the client knows of, and that "on time" is measured by; absent: the first one. */
  knownDue: v.exactOptional(Due),
  /** When the due time was last set: whoever set it needs no reminder of what it had reached by then. Absent: `madeAt`. */
  setAt: v.exactOptional(v.number()),
  moves: v.number(),
  /** The instant of a timed due; the second half of its index. */
  dueAt: v.exactOptional(v.number()),
  /** ISO day of a due by day; the second half of its index. */
  dueDay: v.exactOptional(v.string()),
  cushion: v.exactOptional(v.number()),
  /** The cushion was chosen for this promise, so moving leaves it as it is. */
  cushionChosen: v.exactOptional(v.literal(1)),
  /** When a timed promise's cushion begins; indexed. */
  startsAt: v.exactOptional(v.number()),
  /** Reminders wait until then; indexed. */
  snoozedUntil: v.exactOptional(v.number()),
  /** When its work was laid; the promise stays where it is. */
  plannedAt: v.exactOptional(v.number()),
  /** How long its work takes, where the user said so. */
  workMinutes: v.exactOptional(v.number()),
  cause: v.exactOptional(Cause),
  cadence: v.exactOptional(v.string()),
  doubtful: v.boolean(),
  closed: v.exactOptional(
    v.object({
      how: v.picklist(['kept', 'broken', 'released']),
      at: v.number(),
      /** Where the user was then (IANA): a day ends there. */
      zone: v.exactOptional(v.string()),
    }),
  ),
  amends: v.exactOptional(Amends),
  /** 1 while a repair waits, also after the promise was closed; indexed. */
  mending: v.exactOptional(v.literal(1)),
  text: v.object({
    words: v.string(),
    understood: v.exactOptional(v.string()),
    who: v.exactOptional(v.string()),
    done: v.exactOptional(v.string()),
    why: v.exactOptional(v.string()),
  }),
});
export type ClientPromise = v.InferOutput<typeof ClientPromise>;
