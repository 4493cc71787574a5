import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Channel } from '../../impression/channel';

/** Whether the plan was reached, as the user judges it afterwards. */
export const Reached = v.picklist(['reached', 'partly', 'missed']);
export type Reached = v.InferOutput<typeof Reached>;

const facts = {
  channel: v.exactOptional(Channel),
  /** Bad news, a complaint, a goodbye: its ending is planned first (L5). */
  hard: v.exactOptional(v.boolean()),
  /** The impression whose "what would have made it a rave?" this answers (L4). */
  from: v.exactOptional(v.string()),
};
const words = {
  /** What we want to reach. */
  outcome: v.exactOptional(v.string()),
  /** The impression we want to leave. */
  impression: v.exactOptional(v.string()),
  /** What is in it for them, and what they will leave with. */
  forThem: v.exactOptional(v.string()),
  /** How a hard interaction should end. */
  ending: v.exactOptional(v.string()),
};

/** What is intended before an interaction (L3, L5). */
export const kinds = {
  'intention.set': { data: v.object(facts), text: v.object(words) },
  /** Fields it does not have stay as they were. */
  'intention.edited': { data: v.object(facts), text: v.object(words) },
  /** Judged after the interaction it was made for; the latest judgement counts. */
  'intention.judged': { data: v.object({ how: Reached }), text: v.object({}) },
  'intention.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'intention'>;
