import { useState } from 'preact/hooks';
import type { Reading } from '../domain/quick-log/reading';
import type { Rating } from '../domain/impression/rating';
import type { QuickLogDraft, SaveOutcome } from './quick-log-draft';
import { ratingOfKey } from './rating-keys';

type Saved = Extract<SaveOutcome, { saved: true }>;

/** What stands under the field after a save. */
export interface After {
  readonly outcome: Saved;
  /** The sentence as typed, with what was done to its chips: it comes back with Undo. */
  readonly draft: QuickLogDraft;
  /** What was understood, where Enter came before it could be shown. */
  readonly unseen: Reading | undefined;
  /** Who was on screen then. */
  readonly onScreen: string;
  readonly standing: 'saved' | 'undone' | 'undo-failed';
  readonly question: 'none' | 'open' | 'failed' | Rating;
}

/** Gives what is said after a save, its Undo, and the one question. `giveBack` puts an undone sentence into the field again. */
export function useAfterSave(onScreen: string, giveBack: (draft: QuickLogDraft) => void) {
  const [after, setAfter] = useState<After>();
  const shown = after?.onScreen === onScreen ? after : undefined;
  const update = (change: Partial<After>) => setAfter((last) => last && { ...last, ...change });

  const begin = (outcome: Saved, draft: QuickLogDraft, unseen: Reading | undefined) =>
    setAfter({
      outcome,
      draft,
      unseen,
      onScreen,
      standing: 'saved',
      question: outcome.rate ? 'open' : 'none',
    });

  const undo = async () => {
    if (!shown || shown.standing === 'undone') return;
    const { undone } = await shown.outcome.undo();
    update({ standing: undone ? 'undone' : 'undo-failed', question: 'none' });
    if (undone) giveBack(shown.draft);
  };

  const rate = async (rating: Rating) => {
    if (!shown?.outcome.rate) return;
    const { rated } = await shown.outcome.rate(rating);
    update({ question: rated ? rating : 'failed' });
  };

  const skip = () => {
    shown?.outcome.skip?.();
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

  return { after: shown, begin, undo, rate, skip, key };
}
