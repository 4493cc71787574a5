import type { Debrief } from '../keeping/debrief';
import type { DebriefSort, Question } from '../keeping/debrief/questions';
import type { NewEntry } from '../journal/entry';
import type { AskedInteraction } from './open-question';

/** A lost deal or renewal to be debriefed, and the answers saved so far. */
export interface LossToDebrief {
  readonly impression: AskedInteraction;
  readonly sort: DebriefSort;
  readonly half?: Pick<Debrief, 'id' | 'wrong' | 'text'>;
}

/** The user's answers. */
export interface DebriefAnswers {
  readonly wrong: readonly Question[];
  /** What they will do differently; may be empty. */
  readonly lesson: string;
  /** Whether the debrief is finished; if not, it is offered again. */
  readonly done: boolean;
}

/** Returns the entry that saves a debrief's answers so far (D1–D3). */
export function debriefAnswered(
  { impression, sort, half }: LossToDebrief,
  { wrong, lesson, done }: DebriefAnswers,
  newId: () => string,
): NewEntry {
  const { id, contact, channel } = impression;
  const data = { impression: id, sort, wrong: [...wrong], done, ...(channel ? { channel } : {}) };
  const text = lesson ? { lesson } : {};
  return { kind: 'debrief.answered', entity: half?.id ?? newId(), contact, data, text };
}

/** Returns the entry that skips a debrief, so that it is not offered again. */
export const debriefSkipped = (
  { impression: { id, contact }, sort, half }: LossToDebrief,
  newId: () => string,
): NewEntry => ({
  kind: 'debrief.skipped',
  entity: half?.id ?? newId(),
  contact,
  data: { impression: id, sort },
  text: {},
});
