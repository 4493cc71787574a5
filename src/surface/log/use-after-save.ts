import { useLayoutEffect, useState } from 'preact/hooks';
import type { Rating } from '../../domain/impression/rating';
import type { Reading } from '../../domain/quick-log/reading';
import { ratingOfKey } from '../../ui/rating-keys';
import { useSay } from '../../ui/wording';
import { useChanges } from '../change/changes';
import type { LastChange } from '../change/last-change';
import { loadWriting } from '../load-writing';
import type { SaveOutcome } from './quick-log-draft';
import type { QuickLogFieldProps } from './quick-log-field-props';

type Saved = Extract<SaveOutcome, { saved: true }>;

/** What stands under the field after a save. */
export interface After {
  readonly outcome: Saved;
  /** What was understood, where Enter came before it could be shown. */
  readonly unseen: Reading | undefined;
  /** Who was on screen then. */
  readonly onScreen: string;
  /** What became of the sentence since: undone, or redone. */
  readonly turned?: LastChange;
  readonly question: 'none' | 'open' | 'failed';
}

/** Gives what is said after a save, and the one question. `ask` hears what is left to be asked; undefined: nothing. */
export function useAfterSave(onScreen: string, ask: QuickLogFieldProps['ask']) {
  const say = useSay();
  const { last, write } = useChanges();
  const [after, setAfter] = useState<After>();
  const shown = after?.onScreen === onScreen ? after : undefined;
  const update = (change: Partial<After>) => setAfter((now) => now && { ...now, ...change });
  const id = after?.outcome.id;

  useLayoutEffect(() => {
    if (!last || id === undefined) return;
    if (last.id === id && last.standing !== 'done')
      update({ turned: last, ...(last.standing === 'undone' ? { question: 'none' } : {}) });
    // What was done since has an Undo of its own: of two, nobody would know which is meant.
    else if (last.standing === 'done' && last.id !== id && !isAnswerTo(after?.outcome, last))
      setAfter((now) => (now?.question === 'none' ? undefined : now));
    // A rating that is undone is asked for again.
    else if (last.standing === 'undone' && isRatingOf(after?.outcome, last)) update({ question: 'open' });
  }, [last, id]);

  const begin = (outcome: Saved, unseen: Reading | undefined) => {
    setAfter({
      outcome,
      unseen,
      onScreen: outcome.onScreen,
      question: outcome.left?.question.type === 'rate' ? 'open' : 'none',
    });
    ask(outcome.left, outcome.onScreen);
  };

  const rate = async (rating: Rating) => {
    const left = shown?.outcome.left;
    if (!left) return;
    const { rateLog } = await loadWriting();
    const { isRated, next } = await rateLog(write, left, rating, say);
    update({ question: isRated ? 'none' : 'failed' });
    if (next) ask(next);
  };

  const skip = () => {
    ask(undefined);
    update({ question: 'none' });
  };

  /** Answers the open question by a key; false where the key is not for it. */
  const key = (pressed: string): boolean => {
    if (shown?.question !== 'open' && shown?.question !== 'failed') return false;
    const rating = ratingOfKey(pressed);
    if (rating) void rate(rating);
    else if (pressed === 'Escape') skip();
    else return false;
    return true;
  };

  return { after: shown, begin, rate, skip, key };
}

const isAnswerTo = (outcome: Saved | undefined, { answers }: LastChange): boolean =>
  answers !== undefined && answers.about.id === outcome?.left?.about.id;

const isRatingOf = (outcome: Saved | undefined, { entries }: LastChange): boolean =>
  outcome?.left?.question.type === 'rate' &&
  entries.some(({ kind, entity }) => kind === 'impression.edited' && entity === outcome.left?.about.id);
