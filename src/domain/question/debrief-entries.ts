import type { Debrief } from '../keeping/debrief';
import type { DebriefSort, Question } from '../keeping/debrief/questions';
import type { NewEntry } from '../journal/entry';
import type { AskedAbout } from './left-to-ask';

/** A loss to look back on, and what was answered so far. */
export interface ToDebrief {
  readonly impression: AskedAbout;
  readonly sort: DebriefSort;
  readonly half?: Pick<Debrief, 'id' | 'wrong' | 'text'>;
}

/** What the user says of it. */
export interface DebriefAnswers {
  readonly wrong: readonly Question[];
  /** What they do differently; empty where they did not say. */
  readonly lesson: string;
  /** They are through with it; else it waits, half answered. */
  readonly done: boolean;
}

/** Gives the entry that holds a debrief's answers so far (D1–D3). */
export function debriefAnswered(
  { impression, sort, half }: ToDebrief,
  { wrong, lesson, done }: DebriefAnswers,
  newId: () => string,
): NewEntry {
  const { id, contact, channel } = impression;
  const data = { impression: id, sort, wrong: [...wrong], done, ...(channel ? { channel } : {}) };
  const text = lesson ? { lesson } : {};
  return { kind: 'debrief.answered', entity: half?.id ?? newId(), contact, data, text };
}

/** Gives the entry that says "not this one": it waits no longer. */
export const debriefSkipped = (
  { impression: { id, contact }, sort, half }: ToDebrief,
  newId: () => string,
): NewEntry => ({
  kind: 'debrief.skipped',
  entity: half?.id ?? newId(),
  contact,
  data: { impression: id, sort },
  text: {},
});
