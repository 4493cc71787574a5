import type { ComponentChildren } from 'preact';
import type { SentForm } from './begun-forms';
import { useKeptForm } from './use-kept-form';
import { useSay } from './wording';
import './line-form.css';

interface KeptFormProps {
  /** Its name among the forms of whoever is on screen, as `plan`. Its fields have names too. */
  readonly name: string;
  readonly class?: string;
  /** It was sent: with what is in it, the draft that goes with what is written of it, and the button, where there are many. */
  readonly onSend: (form: HTMLFormElement, sent: SentForm, button: HTMLElement | null) => void;
  /** A button of type `reset` was pressed, which throws away what was typed. */
  readonly onCancel?: () => void;
  /** What it was begun with before. */
  readonly onBegun?: (begun: URLSearchParams) => void;
  readonly children: ComponentChildren;
}

/** A form that loses nothing: what is typed in it is there when it is opened again, until it is sent or cancelled. */
export function KeptForm({ name, class: className, onSend, onCancel, onBegun, children }: KeptFormProps) {
  const say = useSay();
  const { root, isLost, type, forget, sent } = useKeptForm(name, onBegun);
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
