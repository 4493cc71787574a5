import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PromiseAct } from '../domain/promise/act';
import type { SentForm } from './begun-forms';
import { typedIn } from './form-text';
import { KeptForm } from './kept-form';
import { MoveForm } from './move-form';
import type { PromiseFormKind } from './promise-menu';
import type { PromiseRowProps } from './promise-row';
import { useSay } from './wording';

interface PromiseFormProps extends Pick<PromiseRowProps, 'promise' | 'readDue'> {
  readonly form: PromiseFormKind;
  readonly onAct: (act: PromiseAct, sent?: SentForm) => void;
  readonly onClose: () => void;
}

/** One line under a promise: until when it moves, or its new words. Esc leaves it as it is. */
export function PromiseForm({ promise, readDue, form, onAct, onClose }: PromiseFormProps) {
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Otherwise Esc would close the popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div onKeyDown={key}>
      {form === 'reword' ? (
        <RewordForm {...{ promise, onAct, onClose }} />
      ) : (
        <MoveForm
          {...{ promise, readDue, onClose }}
          onMove={(due, clientKnows, sent) =>
            onAct({ type: 'moved', due, ...(clientKnows === undefined ? {} : { clientKnows }) }, sent)
          }
        />
      )}
    </div>
  );
}

/** The promise in other words. Enter takes it. */
function RewordForm({ promise, onAct, onClose }: Omit<PromiseFormProps, 'form' | 'readDue'>) {
  const say = useSay();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => line.current?.select(), []);
  const take = (form: HTMLFormElement, sent: SentForm) => {
    const words = typedIn(form, 'words');
    if (words === '') onClose();
    else onAct({ type: 'reworded', words }, sent);
  };
  return (
    <KeptForm name={`reword ${promise.id}`} class="line-form" onSend={take} onCancel={onClose}>
      <label for={id}>{say('promiseNewWords')}</label>
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
    </KeptForm>
  );
}
