import type { Reading } from '../domain/quick-log/reading';
import type { Rating } from '../domain/impression/rating';
import { chipWords } from './chip-words';
import { RateQuestion } from './rate-question';
import { ratingKey } from './rating-words';
import type { After } from './use-after-save';
import { useWording, type Say, type Wording } from './wording';
import './after-save.css';

interface AfterSaveProps {
  readonly after: After | undefined;
  readonly onUndo: () => void;
  readonly onRate: (rating: Rating) => void;
  readonly onSkip: () => void;
}

/** What is said once a sentence is on disk: saved and for whom, Undo, and the one question. */
export function AfterSave({ after, onUndo, onRate, onSkip }: AfterSaveProps) {
  const wording = useWording();
  const { say } = wording;
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
      {after?.standing === 'saved' && after.unseen && <Unseen reading={after.unseen} wording={wording} />}
      {after && (after.question === 'open' || after.question === 'failed') && (
        <RateQuestion failed={after.question === 'failed'} onRate={onRate} onSkip={onSkip} />
      )}
    </div>
  );
}

/** Enter came before the chips: what was understood is said now, beside its Undo. */
function Unseen({ reading: { chips }, wording }: { reading: Reading; wording: Wording }) {
  const now = Date.now();
  if (chips.length === 0) return null;
  return (
    <p class="soft" role="status" dir="auto">
      {wording.say('quickLogUnderstood', chips.map((chip) => chipWords(chip, now, wording)).join('. '))}
    </p>
  );
}

function afterWords({ standing, question, outcome }: After, say: Say): string {
  if (standing === 'undone') return say('quickLogUndone');
  if (standing === 'undo-failed') return say('quickLogUndoFailed');
  if (question === 'none' || question === 'open' || question === 'failed')
    return say('quickLogSavedFor', outcome.whom);
  return say('rateDone', say(ratingKey[question]));
}
