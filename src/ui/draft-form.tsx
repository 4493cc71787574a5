import type { ComponentChildren } from 'preact';
import type { SentDraft } from './form-drafts';
import { useFormDraft } from './use-form-draft';
import { useSay } from './wording';
import './line-form.css';

interface DraftFormProps {
  /** Its name among the forms of the contact on screen, such as `plan`. Its fields need names too. */
  readonly name: string;
  readonly class?: string;
  /** Called when it is sent: with the form, its draft (to remove with the write), and the button that was pressed. */
  readonly onSend: (form: HTMLFormElement, sent: SentDraft, button: HTMLElement | null) => void;
  /** Called when a button of type `reset` was pressed, which discards the draft. */
  readonly onCancel?: () => void;
  /** Called with the draft, if there is one, before the fields are filled. */
  readonly onDraft?: (draft: URLSearchParams) => void;
  readonly children: ComponentChildren;
}

/** A form that keeps a draft: what was typed is there when it is opened again, until it is sent or cancelled. */
export function DraftForm({ name, class: className, onSend, onCancel, onDraft, children }: DraftFormProps) {
  const say = useSay();
  const { root, isLost, type, forget, sent } = useFormDraft(name, onDraft);
  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onSend(event.currentTarget, sent(), event.submitter);
  };
  const cancel = () => {
    forget();
    onCancel?.();
  };
  return (
    <form ref={root} class={className} onInput={type} onSubmit={send} onReset={cancel}>
      {children}
      <div role="alert">{isLost && <p class="trouble">{say('quickLogDraftLost')}</p>}</div>
    </form>
  );
}
