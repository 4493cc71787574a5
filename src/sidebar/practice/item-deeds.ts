import type { Confidence } from '../../domain/keeping/confidence';
import type { NewEntry } from '../../domain/journal/entry';
import type { KeepingType } from '../../domain/keeping/keeping';
import type { TimelineItem } from '../../domain/timeline/timeline';

/** Gives the entry by which something must never leave (F5). */
export const confidenceEntry = (item: TimelineItem, id: string): NewEntry => ({
  kind: 'confidence.asked',
  entity: id,
  contact: item.row.contact,
  data: { about: item.id },
  text: {},
});

/** Gives the entry that takes something out, undo brings it back; undefined where it is ended in another way. */
export function dropEntry({ kind, row }: TimelineItem): NewEntry | undefined {
  const about = { entity: row.id, contact: row.contact, data: {}, text: {} };
  if (kind === 'impression') return { kind: 'impression.dropped', ...about };
  if (kind === 'matter') return { kind: 'matter.dropped', ...about };
  if (kind === 'like') return { kind: 'like.dropped', ...about };
  if (kind !== 'keeping') return undefined;
  const drop = droppedKind[row.type];
  return drop && { kind: drop, ...about };
}

const droppedKind = {
  intention: 'intention.dropped',
  practice: 'practice.dropped',
  expectation: 'expectation.dropped',
  step: 'step.dropped',
  introduction: 'introduction.dropped',
  review: 'review.dropped',
  rhythm: 'rhythm.dropped',
  renewal: 'renewal.dropped',
  occasion: 'occasion.dropped',
  gift: 'gift.dropped',
  mention: 'mention.dropped',
  confidence: 'confidence.lifted',
  debrief: undefined,
} as const satisfies Record<KeepingType, NewEntry['kind'] | undefined>;

/** Gives the entry by which it may leave again. */
export const liftEntry = ({ id, contact }: Confidence): NewEntry => ({
  kind: 'confidence.lifted',
  entity: id,
  contact,
  data: {},
  text: {},
});
