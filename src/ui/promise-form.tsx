import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PromiseAct } from '../domain/promise/act';
import { MoveForm } from './move-form';
import type { PromiseFormKind, PromiseRowProps } from './promise-row';
import { useWords } from './wording';

interface PromiseFormProps extends Pick<PromiseRowProps, 'promise' | 'readDue'> {
  readonly form: PromiseFormKind;
  readonly onAct: (act: PromiseAct) => void;
  readonly onClose: () => void;
}

/** One line under a promise: until when it moves, or its new words. Esc leaves it as it is. */
export function PromiseForm({ promise, readDue, form, onAct, onClose }: PromiseFormProps) {
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Unheeded, it closes the popup.
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
          onMove={(due, clientKnows) =>
            onAct({ type: 'moved', due, ...(clientKnows === undefined ? {} : { clientKnows }) })
          }
        />
      )}
    </div>
  );
}

/** The promise in other words. Enter takes it. */
function RewordForm({ promise, onAct, onClose }: Omit<PromiseFormProps, 'form' | 'readDue'>) {
  const say = useWords();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => line.current?.select(), []);
  const take = (event: Event) => {
    event.preventDefault();
    const words = line.current?.value.trim() ?? '';
    if (words === '') onClose();
    else onAct({ type: 'reworded', words });
  };
  return (
    <form class="line-form" onSubmit={take}>
      <label for={id}>{say('promiseNewWords')}</label>
      <input ref={line} id={id} dir="auto" autocomplete="off" defaultValue={promise.text.words} />
      <button type="submit">{say('buttonSave')}</button>
      <button type="button" class="link" onClick={onClose}>
        {say('buttonCancel')}
      </button>
    </form>
  );
}
