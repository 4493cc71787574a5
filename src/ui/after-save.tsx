import type { Rating } from '../domain/impression/rating';
import { RateQuestion } from './rate-question';
import { ratingKey } from './rating-words';
import type { After } from './use-after-save';
import { useWords, type Say } from './wording';

interface AfterSaveProps {
  readonly after: After | undefined;
  readonly onUndo: () => void;
  readonly onRate: (rating: Rating) => void;
  readonly onSkip: () => void;
}

/** What is said once a sentence is on disk: saved and for whom, Undo, and the one question. */
export function AfterSave({ after, onUndo, onRate, onSkip }: AfterSaveProps) {
  const say = useWords();
  return (
    <div class="after">
      <p role="status">
        {after && <span dir="auto">{afterWords(after, say)}</span>}
        {after && after.standing !== 'undone' && (
          <button type="button" class="link" onClick={onUndo}>
            {say('buttonUndo')}
          </button>
        )}
      </p>
      {after && (after.question === 'open' || after.question === 'failed') && (
        <RateQuestion failed={after.question === 'failed'} onRate={onRate} onSkip={onSkip} />
      )}
    </div>
  );
}

function afterWords({ standing, question, outcome }: After, say: Say): string {
  if (standing === 'undone') return say('quickLogUndone');
  if (standing === 'undo-failed') return say('quickLogUndoFailed');
  if (question === 'none' || question === 'open' || question === 'failed')
    return say('quickLogSavedFor', outcome.whom);
  return say('rateDone', say(ratingKey[question]));
}
