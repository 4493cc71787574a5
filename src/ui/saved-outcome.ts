import { ratedEntry } from '../domain/impression/rated-entry';
import type { Rating } from '../domain/impression/rating';
import type { Entry, NewEntry } from '../domain/journal/entry';
import { questionAfterRating, openQuestionOf, type OpenQuestion } from '../domain/question/open-question';
import type { RateOutcome, SaveOutcome } from './quick-log-draft';

/** A sentence on disk, and the surface's ways to go on from there. */
export interface SavedSentence {
  readonly entries: readonly Entry[];
  /** Whom it was saved for, as the user knows them. */
  readonly whom: string;
  /** Appends more; false where that failed. */
  readonly write: (news: readonly NewEntry[]) => Promise<boolean>;
  /** Takes the sentence back; false where that failed. */
  readonly takeBack: () => Promise<boolean>;
  /**
   * Asks what is left; undefined: nothing, and an open question closes. For a rating the quick log itself asks, and the
   * surface only hears that it does.
   */
  readonly ask: (left: OpenQuestion | undefined) => void;
}

/** Gives what became of a save: its Undo, its rating where that is open, and the question after it is asked. */
export function savedOutcome({ entries, whom, write, takeBack, ask }: SavedSentence): SaveOutcome {
  const left = openQuestionOf(entries);
  ask(left);
  const undo = async () => {
    const undone = await takeBack();
    if (undone) ask(undefined);
    return { undone };
  };
  if (left?.question.type !== 'rate') return { saved: true, whom, undo };
  const rate = async (rating: Rating): Promise<RateOutcome> => {
    const { id: entity, contact } = left.about;
    const rated = await write([ratedEntry({ entity, contact }, rating)]);
    const next = questionAfterRating(left.about, rating);
    if (rated && next) ask(next);
    return { rated };
  };
  return { saved: true, whom, undo, rate, skip: () => ask(undefined) };
}
