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

/** What is shown under the field after a save. */
export interface After {
  readonly outcome: Saved;
  /** What was understood, if Enter came before it could be shown. */
  readonly unseen: Reading | undefined;
  /** Stable id of the contact that was on screen. */
  readonly onScreen: string;
  /** Whether it is still said: a question about it stays longer. */
  readonly isSaid: boolean;
  /** Set once the sentence was undone or redone. */
  readonly undoneOrRedone?: LastChange;
  /** State of the rating question. */
  readonly rating: 'none' | 'open' | 'failed';
}

/** Returns what to show after a save, and the actions on its rating question. `ask` is called with any other question. */
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
      update({
        isSaid: true,
        undoneOrRedone: last,
        ...(last.standing === 'undone' ? { rating: 'none' } : {}),
      });
    // A later change has an Undo of its own, and two would be ambiguous.
    else if (last.standing === 'done' && last.id !== id && !isAnswerTo(after?.outcome, last))
      setAfter((now) => (now?.rating === 'none' ? undefined : now));
    // The question is asked again if the rating is undone.
    else if (last.standing === 'undone' && isRatingOf(after?.outcome, last)) update({ rating: 'open' });
  }, [last, id]);

  const begin = (outcome: Saved, unseen: Reading | undefined) => {
    setAfter({
      outcome,
      unseen,
      onScreen: outcome.onScreen,
      isSaid: true,
      rating: outcome.question?.question.type === 'rate' ? 'open' : 'none',
    });
    ask(outcome.question, outcome.onScreen);
  };

  const rate = async (rating: Rating) => {
    const question = shown?.outcome.question;
    if (!question) return;
    const { rateLog } = await loadWriting();
    const { isRated, next } = await rateLog(write, question, rating, say);
    update({ rating: isRated ? 'none' : 'failed' });
    if (next) ask(next);
  };

  const skip = () => {
    ask(undefined);
    update({ rating: 'none' });
  };

  /** Says no more what became of the sentence, or that an answer was not written. */
  const forget = () =>
    setAfter(
      (now) => now && { ...now, isSaid: false, rating: now.rating === 'failed' ? 'open' : now.rating },
    );

  /** Answers the open question by a key; returns whether the key was for it. */
  const key = (pressed: string): boolean => {
    if (shown?.rating !== 'open' && shown?.rating !== 'failed') return false;
    const rating = ratingOfKey(pressed);
    if (rating) void rate(rating);
    else if (pressed === 'Escape') skip();
    else return false;
    return true;
  };

  return { after: shown, begin, rate, skip, key, forget };
}

const isAnswerTo = (outcome: Saved | undefined, { answers }: LastChange): boolean =>
  answers !== undefined && answers.about.id === outcome?.question?.about.id;

const isRatingOf = (outcome: Saved | undefined, { entries }: LastChange): boolean =>
  outcome?.question?.question.type === 'rate' &&
  entries.some(({ kind, entity }) => kind === 'impression.edited' && entity === outcome.question?.about.id);
