import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ClientPromise } from '../domain/promise/client-promise';
import { DraftForm } from './draft-form';
import type { SentDraft } from './form-drafts';
import { typedIn } from './form-text';
import { takeFocus } from './take-focus';
import { useSay } from './wording';

interface HandOverFormProps {
  readonly promise: ClientPromise;
  /** Called with the colleague's name; empty: nobody's. */
  readonly onHandOver: (who: string, sent: SentDraft) => void;
  /** Closes the form; without it, the form stays open. */
  readonly onClose?: () => void;
}

/** Asks which colleague does the work. The promise stays ours until it is kept (P5). */
export function HandOverForm({ promise, onHandOver, onClose }: HandOverFormProps) {
  const say = useSay();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const { id: promiseId, text } = promise;
  const before = text.who ?? '';
  useLayoutEffect(() => {
    if (onClose) takeFocus(line.current);
  }, []);
  const send = (form: HTMLFormElement, sent: SentDraft) => {
    const who = typedIn(form, 'who');
    if (who === before) onClose?.();
    else onHandOver(who, sent);
  };
  return (
    <DraftForm
      name={`hand over ${promiseId}`}
      class="line-form"
      onSend={send}
      {...(onClose && { onCancel: onClose })}
    >
      <label for={id}>{say('sheetWho')}</label>
      <input
        ref={line}
        name="who"
        id={id}
        dir="auto"
        autocomplete="off"
        defaultValue={before}
        placeholder={say('sheetMe')}
      />
      <button type="submit" class="action">
        {say('buttonSave')}
      </button>
      {onClose && (
        <button type="reset" class="link">
          {say('buttonCancel')}
        </button>
      )}
    </DraftForm>
  );
}
