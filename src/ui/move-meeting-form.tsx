import { useId, useLayoutEffect } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import type { SentDraft } from './form-drafts';
import { NewTimeField, NewTimeMessages } from './new-time';
import type { ReadDue } from './use-due-words';
import { useNewTime } from './use-new-time';
import { useSay } from './wording';
import './line-form.css';
import { takeFocus } from './take-focus';

interface MoveMeetingFormProps {
  /** Id of the meeting; the draft is saved under it. */
  readonly id: string;
  readonly readDue: ReadDue;
  readonly onMove: (due: Due, sent: SentDraft) => void;
  readonly onClose: () => void;
}

/** A form for the new time of a meeting. Esc closes it. */
export function MoveMeetingForm({ id, readDue, onMove, onClose }: MoveMeetingFormProps) {
  const say = useSay();
  const label = useId();
  const time = useNewTime(`meeting ${id}`, readDue);
  const { draft } = time;
  useLayoutEffect(() => takeFocus(time.field.current), []);
  const cancel = () => {
    draft.forget();
    onClose();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const due = await time.read();
    if (due === 'empty') onClose();
    else if (due) onMove(due, draft.sent());
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    event.preventDefault();
    cancel();
  };
  return (
    <form ref={draft.root} class="line-form" onInput={draft.type} onSubmit={submit} onKeyDown={key}>
      <label for={label}>{say('meetingNewTime')}</label>
      <NewTimeField id={label} time={time} />
      <button type="submit" class="action">
        {say('meetingMove')}
      </button>
      <button type="button" class="link" onClick={cancel}>
        {say('buttonCancel')}
      </button>
      <NewTimeMessages time={time} />
    </form>
  );
}
