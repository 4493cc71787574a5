import { useState } from 'preact/hooks';
import type { Due } from '../../domain/due/due';
import type { DueOnDay } from '../../domain/promise/by-due-day';
import { move } from '../../domain/promise/entries';
import { useReadDue } from '../../surface/use-read-due';
import type { SentDraft } from '../../ui/form-drafts';
import { MoveForm } from '../../ui/move-form';
import { plural } from '../../ui/plural';
import { dueWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import { DialogFrame } from '../promise-dialog/dialog-frame';
import type { Today } from '../today';
import { DayChoice } from './day-choice';
import './move-several.css';

interface MoveSeveralDialogProps {
  readonly today: Today;
  readonly days: readonly DueOnDay[];
  readonly onClose: () => void;
}

/** Moves all chosen promises to one time, in one write with one Undo. At first, the overdue ones are chosen. */
export function MoveSeveralDialog({ today, days, onClose }: MoveSeveralDialogProps) {
  const wording = useWording();
  const { say } = wording;
  const readDue = useReadDue(today.preferences.settings);
  const [chosen, setChosen] = useState(() => new Set(today.day.overdue.map(({ id }) => id)));
  const moving = days.flatMap(({ promises }) => promises).filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const kept = [...before].filter((id) => !ids.includes(id));
      return new Set(isChosen ? [...kept, ...ids] : kept);
    });
  const moveAll = async (due: Due, clientKnows: boolean | undefined, sent: SentDraft) => {
    const entries = moving.map((promise) => move(promise, due, clientKnows));
    const said = plural(wording, 'todayMovedSeveral', entries.length, dueWords(due, today.now, wording));
    const isWritten = await today.make(entries, said, sent);
    if (isWritten) onClose();
    return isWritten;
  };
  return (
    <DialogFrame title={say('todayMoveSeveralTitle')} onClose={onClose}>
      <div class="days-to-move">
        {days.map((day) => (
          <DayChoice key={day.day} {...{ day, today, chosen }} onChoose={choose} />
        ))}
      </div>
      {moving.length > 0 ? (
        <MoveForm
          promise={{ id: 'several', by: 'us' }}
          several={moving.length}
          readDue={readDue}
          onMove={moveAll}
        />
      ) : (
        <p class="soft">{say('todayMoveNone')}</p>
      )}
    </DialogFrame>
  );
}
