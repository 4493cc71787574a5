import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import { dueInstant } from '../domain/due/due-instant';
import type { SentForm } from './begun-forms';
import { useDueWords, type ReadDue } from './use-due-words';
import { useKeptForm } from './use-kept-form';
import { useWording } from './wording';
import './line-form.css';

interface MoveMeetingFormProps {
  /** Id of the meeting: what is typed is kept under it. */
  readonly id: string;
  readonly readDue: ReadDue;
  readonly onMove: (due: Due, sent: SentForm) => void;
  readonly onClose: () => void;
}

/** The new time of a meeting, in the user's words. What was understood is shown as it is typed. */
export function MoveMeetingForm({ id, readDue, onMove, onClose }: MoveMeetingFormProps) {
  const { say, zone, hours } = useWording();
  const label = useId();
  const line = useDueWords(readDue);
  const [tried, setTried] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const kept = useKeptForm(`meeting ${id}`);
  // A time in the past is taken for a typing mistake.
  const isPast = (due: Due) => dueInstant(due, zone, hours) <= Date.now();
  useLayoutEffect(() => field.current?.focus(), []);
  const cancel = () => {
    kept.forget();
    onClose();
  };
  const enter = async (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    if (typed === '') return onClose();
    const due = await line.type(typed);
    setTried(typed);
    if (due && !isPast(due)) onMove(due, kept.sent());
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    event.preventDefault();
    cancel();
  };
  return (
    <form ref={kept.root} class="line-form" onInput={kept.type} onSubmit={enter} onKeyDown={key}>
      <label for={label}>{say('meetingNewTime')}</label>
      <input
        ref={field}
        name="until"
        id={label}
        dir="auto"
        autocomplete="off"
        value={line.words}
        onInput={(event) => void line.type(event.currentTarget.value)}
      />
      <button type="submit" class="action">
        {say('meetingMove')}
      </button>
      <button type="button" class="link" onClick={cancel}>
        {say('buttonCancel')}
      </button>
      <p role="status" class="soft">
        {line.understood}
      </p>
      <div role="alert">
        {kept.isLost && <p class="trouble">{say('quickLogDraftLost')}</p>}
        {tried === line.unread && tried && <p class="trouble">{say('promiseMoveUnread', tried)}</p>}
        {line.due && isPast(line.due) && <p class="trouble">{say('promiseMovePast')}</p>}
      </div>
    </form>
  );
}
