import * as v from 'valibot';
import { Channel } from '../../impression/channel';
import type { Entry } from '../../journal/entry';
import { keepingBase } from '../base';
import { DebriefSort, Question } from './questions';

/** What a loss taught (D1–D3). */
export const Debrief = v.object({
  ...keepingBase,
  type: v.literal('debrief'),
  impression: v.string(),
  sort: DebriefSort,
  channel: v.exactOptional(Channel),
  wrong: v.array(Question),
  /** `half`: begun, and waiting; `skipped`: not wanted. */
  standing: v.picklist(['half', 'done', 'skipped']),
  text: v.object({ lesson: v.exactOptional(v.string()) }),
});
export type Debrief = v.InferOutput<typeof Debrief>;

/** Folds a debrief's entries (in force, in order): the last one says all. */
export function foldDebrief(entries: readonly Entry[]): Debrief | undefined {
  const all = entries.filter(
    (entry) => entry.kind === 'debrief.answered' || entry.kind === 'debrief.skipped',
  );
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return undefined;
  const base = { id: first.entity, contact: first.contact, madeAt: first.at, type: 'debrief' as const };
  if (last.kind === 'debrief.skipped')
    return { ...base, ...last.data, wrong: [], standing: 'skipped', text: {} };
  const { done, ...data } = last.data;
  return { ...base, ...data, standing: done ? 'done' : 'half', text: last.text };
}
