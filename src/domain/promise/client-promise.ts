import * as v from 'valibot';
import { Amends } from '../amends/amends';
import { Due } from '../due/due';

/** Why a promise was made, if not by saying it: their message waits (P9), a cadence, or amends (P6). */
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
  /** The first due time, which never changes (P4). */
  firstDue: Due,
  /** The due time the client knows of, by which "on time" is judged; absent: the first one. */
  knownDue: v.exactOptional(Due),
  /** When the due time was last set; what it had passed by then needs no reminder. Absent: `madeAt`. */
  setAt: v.exactOptional(v.number()),
  moves: v.number(),
  /** The instant of a timed due; the second half of its index. */
  dueAt: v.exactOptional(v.number()),
  /** ISO day of a due by day; the second half of its index. */
  dueDay: v.exactOptional(v.string()),
  cushion: v.exactOptional(v.number()),
  /** 1 if the user chose the cushion for this promise; then moving the due time keeps it. */
  cushionChosen: v.exactOptional(v.literal(1)),
  /** When a timed promise's cushion begins; indexed. */
  startsAt: v.exactOptional(v.number()),
  /** No reminder before this instant; indexed. */
  snoozedUntil: v.exactOptional(v.number()),
  /** When its work is planned; the due time stays. */
  plannedAt: v.exactOptional(v.number()),
  /** How long its work takes, if the user said so. */
  workMinutes: v.exactOptional(v.number()),
  cause: v.exactOptional(Cause),
  cadence: v.exactOptional(v.string()),
  doubtful: v.boolean(),
  closed: v.exactOptional(
    v.object({
      how: v.picklist(['kept', 'broken', 'released']),
      at: v.number(),
      /** The user's zone then (IANA), in which a due day ends. */
      zone: v.exactOptional(v.string()),
    }),
  ),
  amends: v.exactOptional(Amends),
  /** 1 while amends are owed, even after the promise was closed; indexed. */
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
