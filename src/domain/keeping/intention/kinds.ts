import * as v from 'valibot';
import type { KindsOf } from '../../journal/envelope';
import { Channel } from '../../impression/channel';

/** Whether what was intended came, as we see it afterwards. */
export const Reached = v.picklist(['reached', 'partly', 'missed']);
export type Reached = v.InferOutput<typeof Reached>;

const facts = {
  channel: v.exactOptional(Channel),
  /** Bad news, a complaint, a parting: its ending is planned first (L5). */
  hard: v.exactOptional(v.boolean()),
  /** The impression whose "what would have made it a rave?" this answers (L4). */
  from: v.exactOptional(v.string()),
};
const words = {
  /** What we mean to reach. */
  outcome: v.exactOptional(v.string()),
  /** The impression that we mean to leave. */
  impression: v.exactOptional(v.string()),
  /** What is in it for them, and what they will leave with. */
  forThem: v.exactOptional(v.string()),
  /** How a hard one ends. */
  ending: v.exactOptional(v.string()),
};

/** What is intended before an interaction (L3, L5). */
export const kinds = {
  'intention.set': { data: v.object(facts), text: v.object(words) },
  /** What it does not name stays as it was. */
  'intention.edited': { data: v.object(facts), text: v.object(words) },
  /** Looked back on after the interaction that it stood before; the latest word counts. */
  'intention.judged': { data: v.object({ how: Reached }), text: v.object({}) },
  'intention.dropped': { data: v.object({}), text: v.object({}) },
} satisfies KindsOf<'intention'>;
