import type { ComponentChildren } from 'preact';
import type { Reading } from '../../domain/quick-log/reading';
import type { Rating } from '../../domain/impression/rating';
import { chipWords } from '../../ui/chip-words';
import { RateQuestion } from '../../ui/rate-question';
import { useWording, type Wording } from '../../ui/wording';
import type { LastChange } from '../change/last-change';
import { UndoOrRedo } from '../change/undo-or-redo';
import type { After } from './use-after-save';
import './after-save.css';

interface AfterSaveProps {
  readonly after: After | undefined;
  readonly onRate: (rating: Rating) => void;
  readonly onSkip: () => void;
  /** What else can be done with it, beside Undo. */
  readonly beside?: ComponentChildren;
}

/** What is shown once a sentence is on disk: that it was saved and for whom, Undo, and the rating question. */
export function AfterSave({ after, onRate, onSkip, beside }: AfterSaveProps) {
  const wording = useWording();
  const { say } = wording;
  const last = after?.isSaid ? lastOf(after) : undefined;
  const isSaved = last?.standing === 'done' || last?.standing === 'redone';
  return (
    <div class="after">
      <p role="status" data-said="save">
        {after && last && (
          <span dir="auto">
            {isSaved ? say('quickLogSavedFor', after.outcome.whom) : (last.trouble ?? last.words)}
          </span>
        )}
        <UndoOrRedo last={last} />
        {isSaved && beside}
      </p>
      {after?.unseen && isSaved && <UnseenReading reading={after.unseen} wording={wording} />}
      {after && after.rating !== 'none' && (
        <RateQuestion failed={after.rating === 'failed'} onRate={onRate} onSkip={onSkip} />
      )}
    </div>
  );
}

const lastOf = ({ outcome: { id }, onScreen: on, undoneOrRedone }: After): LastChange =>
  undoneOrRedone ?? { standing: 'done', next: 'undo', id, on, entries: [] };

/** If Enter came before the chips were shown: what was understood, beside the Undo. */
function UnseenReading({ reading: { chips }, wording }: { reading: Reading; wording: Wording }) {
  const now = Date.now();
  if (chips.length === 0) return null;
  return (
    <p class="soft" role="status" dir="auto" data-said="save">
      {wording.say('quickLogUnderstood', chips.map((chip) => chipWords(chip, now, wording)).join('. '))}
    </p>
  );
}
