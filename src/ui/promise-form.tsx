import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PromiseAction } from '../domain/promise/promise-action';
import type { SentDraft } from './form-drafts';
import { typedIn } from './form-text';
import { DraftForm } from './draft-form';
import { HandOverForm } from './hand-over-form';
import { MoveForm } from './move-form';
import type { PromiseFormKind } from './promise-menu';
import type { PromiseRowProps } from './promise-row';
import { SnoozeForm } from './snooze-form';
import { useSay } from './wording';
import './promise-form.css';

interface PromiseFormProps extends Pick<PromiseRowProps, 'promise' | 'readDue'> {
  readonly form: PromiseFormKind;
  readonly onAction: (action: PromiseAction, sent?: SentDraft) => void;
  readonly onClose: () => void;
}

/** A form under a promise: to move, snooze, hand over or reword it. Esc closes it. */
export function PromiseForm({ promise, readDue, form, onAction, onClose }: PromiseFormProps) {
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Otherwise Esc would close the popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="promise-form" onKeyDown={key}>
      {form === 'reword' && <RewordForm {...{ promise, onAction, onClose }} />}
      {form === 'snooze' && (
        <SnoozeForm
          {...{ promise, readDue, onClose }}
          onSnooze={(until) => onAction({ type: 'snoozed', until })}
        />
      )}
      {form === 'hand-over' && (
        <HandOverForm
          {...{ promise, onClose }}
          onHandOver={(who, sent) => onAction({ type: 'handed-over', who }, sent)}
        />
      )}
      {form === 'move' && (
        <MoveForm
          {...{ promise, readDue, onClose }}
          onMove={(due, clientKnows, sent) =>
            onAction({ type: 'moved', due, ...(clientKnows === undefined ? {} : { clientKnows }) }, sent)
          }
        />
      )}
    </div>
  );
}

/** Rewords a promise. */
function RewordForm({ promise, onAction, onClose }: Omit<PromiseFormProps, 'form' | 'readDue'>) {
  const say = useSay();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => line.current?.select(), []);
  const take = (form: HTMLFormElement, sent: SentDraft) => {
    const words = typedIn(form, 'words');
    if (words === '') onClose();
    else onAction({ type: 'reworded', words }, sent);
  };
  return (
    <DraftForm name={`reword ${promise.id}`} class="line-form" onSend={take} onCancel={onClose}>
      <label for={id}>{say('promiseNewText')}</label>
      <input
        ref={line}
        name="words"
        id={id}
        dir="auto"
        autocomplete="off"
        defaultValue={promise.text.words}
      />
      <button type="submit" class="action">
        {say('buttonSave')}
      </button>
      <button type="reset" class="link">
        {say('buttonCancel')}
      </button>
    </DraftForm>
  );
}
