import * as v from 'valibot';
import { Channel } from './channel';
import { Rating } from './rating';

/** How an interaction ended, if it was decisive. */
export const Outcome = v.picklist(['no-thanks', 'lost-renewal', 'signed', 'no-answer']);
export type Outcome = v.InferOutput<typeof Outcome>;

/** One interaction and the impression it left. */
export const Impression = v.object({
  id: v.string(),
  contact: v.string(),
  channel: v.exactOptional(Channel),
  rating: v.exactOptional(Rating),
  /** Epoch ms. The last impression is the latest by this instant, not by when it was typed. */
  happenedAt: v.number(),
  /** Epoch ms: when it was typed. Absent in rows that an earlier version wrote. */
  loggedAt: v.exactOptional(v.number()),
  /** Its place in the order of the journal (lamport). Absent in rows that an earlier version wrote. */
  order: v.exactOptional(v.number()),
  minutes: v.exactOptional(v.number()),
  outcome: v.exactOptional(Outcome),
  /** We sent or did something, and spoke to nobody. */
  oneWay: v.exactOptional(v.boolean()),
  understood: v.exactOptional(v.array(v.object({ from: v.number(), to: v.number() }))),
  hard: v.exactOptional(v.boolean()),
  problem: v.exactOptional(v.picklist(['solved', 'made'])),
  /** IANA zone in which it was logged. */
  zone: v.string(),
  edits: v.number(),
  text: v.object({
    note: v.string(),
    sentence: v.exactOptional(v.string()),
    rave: v.exactOptional(v.string()),
  }),
});
export type Impression = v.InferOutput<typeof Impression> & {
  /** When it happened is not known: the clock was ahead. Never on disk; `placeInTime` says it. */
  readonly doubtful?: true;
};
