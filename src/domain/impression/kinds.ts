import * as v from 'valibot';
import { Channel } from './channel';
import { Outcome } from './impression';
import { Rating } from './rating';
import { Instant, Minutes } from '../due/calendar';

const letter = v.pipe(v.number(), v.safeInteger());

const facts = {
  channel: v.exactOptional(Channel),
  rating: v.exactOptional(Rating),
  /** When it happened, epoch ms; may be long before it was typed. */
  happenedAt: Instant,
  minutes: v.exactOptional(Minutes),
  outcome: v.exactOptional(Outcome),
  /** We sent or did something, and spoke to nobody. */
  oneWay: v.exactOptional(v.boolean()),
  /** Which letters of the note were understood, from (included) and to (not included): they are shown quiet while the note stands as typed. */
  understood: v.exactOptional(v.array(v.object({ from: letter, to: letter }))),
  /** Bad news, a complaint, a parting (L5). */
  hard: v.exactOptional(v.boolean()),
  /** Did we solve a problem for them, or make one? (L4) */
  problem: v.exactOptional(v.picklist(['solved', 'made'])),
};
const words = {
  note: v.string(),
  /** The whole sentence as typed, however it was read. */
  sentence: v.exactOptional(v.string()),
  /** What would have made it a rave (L4). */
  rave: v.exactOptional(v.string()),
};

/** What can happen to an impression. */
export const impressionKinds = {
  'impression.left': { data: v.object(facts), text: v.object(words) },
  /** A correction; absent fields stay as they are, and the history is kept. */
  'impression.edited': {
    data: v.object({ ...facts, happenedAt: v.exactOptional(Instant) }),
    text: v.object({ ...words, note: v.exactOptional(v.string()) }),
  },
  /** Removed by the user; the journal keeps it, and undo restores it. */
  'impression.dropped': { data: v.object({}), text: v.object({}) },
};
