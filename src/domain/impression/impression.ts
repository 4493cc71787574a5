import * as v from 'valibot';
import type { Entry } from '../journal/entry';
import { Channel } from './channel';
import { Outcome } from './kinds';
import { Rating } from './rating';

/** One interaction and what it left behind. */
export const Impression = v.object({
  id: v.string(),
  contact: v.string(),
  channel: v.exactOptional(Channel),
  rating: v.exactOptional(Rating),
  /** Epoch ms. The last impression is the latest by this, not by when it was typed. */
  happenedAt: v.number(),
  minutes: v.exactOptional(v.number()),
  outcome: v.exactOptional(Outcome),
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
export type Impression = v.InferOutput<typeof Impression>;

/** Folds an impression's entries (in force, in order). */
export function foldImpression(entries: readonly Entry[]): Impression | undefined {
  const left = entries.find((entry) => entry.kind === 'impression.left');
  if (!left || entries.some((entry) => entry.kind === 'impression.dropped')) return undefined;
  const { entity: id, contact, zone, data, text } = left;
  let impression: Impression = { id, contact, zone, ...data, edits: 0, text };
  for (const entry of entries) {
    if (entry.kind === 'impression.edited') impression = edited(impression, entry);
  }
  return impression;
}

function edited(impression: Impression, { data, text }: Entry<'impression.edited'>): Impression {
  return { ...impression, ...data, edits: impression.edits + 1, text: { ...impression.text, ...text } };
}
