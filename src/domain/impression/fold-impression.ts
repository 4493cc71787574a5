import type { Entry } from '../journal/entry';
import type { Impression } from './impression';

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
