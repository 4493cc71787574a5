import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PromiseAct } from '../domain/promise/act';
import type { PromiseFormKind, PromiseRowProps } from './promise-row';
import { useWords } from './wording';

interface PromiseFormProps extends Pick<PromiseRowProps, 'promise' | 'readDue'> {
  readonly form: PromiseFormKind;
  readonly onAct: (act: PromiseAct) => void;
  readonly onClose: () => void;
}

/** One line under a promise: until when it moves, or its new words. Enter takes it, Esc leaves it. */
export function PromiseForm({ promise, readDue, form, onAct, onClose }: PromiseFormProps) {
  const say = useWords();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<string>();
  useLayoutEffect(() => line.current?.select(), []);
  const take = async (event: Event) => {
    event.preventDefault();
    const words = line.current?.value.trim() ?? '';
    if (words === '') return onClose();
    if (form === 'reword') return onAct({ type: 'reworded', words });
    const when = await readDue?.(words);
    if (when?.known) onAct({ type: 'moved', due: when.due });
    else setUnread(words);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form class="line-form" onSubmit={take} onKeyDown={key}>
      <label for={id}>{say(form === 'move' ? 'promiseMoveUntil' : 'promiseNewWords')}</label>
      <input
        ref={line}
        id={id}
        dir="auto"
        autocomplete="off"
        defaultValue={form === 'reword' ? promise.text.words : ''}
      />
      <button type="submit">{say('buttonSave')}</button>
      <button type="button" class="link" onClick={onClose}>
        {say('buttonCancel')}
      </button>
      <div role="alert">{unread && <p class="trouble">{say('promiseMoveUnread', unread)}</p>}</div>
    </form>
  );
}
