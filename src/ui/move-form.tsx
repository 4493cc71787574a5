import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import type { ClientPromise } from '../domain/promise/client-promise';
import { ClientKnowsQuestion } from './client-knows-question';
import type { SentDraft } from './form-drafts';
import { MoveChoices } from './move-choices';
import { NewTimeDay, NewTimeField, NewTimeMessages } from './new-time';
import type { ReadDue } from './use-due-words';
import { useNewTime } from './use-new-time';
import { plural } from './plural';
import { useWording } from './wording';
import { takeFocus } from './take-focus';
import './line-form.css';

interface MoveFormProps {
  readonly promise: Pick<ClientPromise, 'id' | 'by'>;
  /** How many promises are moved, if several are. */
  readonly several?: number;
  readonly readDue: ReadDue | undefined;
  /**
   * Moves the promise. If the form stays open, resolves to whether that was written. `clientKnows` is undefined for their
   * promises.
   */
  readonly onMove: (due: Due, clientKnows: boolean | undefined, sent: SentDraft) => void | Promise<boolean>;
  /** Closes the form; without it, the form stays open. */
  readonly onClose?: () => void;
}

/**
 * A form for the new time of a promise: one of the usual ones by a key, or typed, or a day of the calendar. For ours, Enter or the key
 * goes on to the question whether the client knows, which Enter does not answer.
 */
export function MoveForm({ promise, several, readDue, onMove, onClose }: MoveFormProps) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const time = useNewTime(`move ${promise.id}`, readDue);
  const { draft, field, due: to } = time;
  const { question, focusQuestion } = useFocusQuestion(to);
  const ours = promise.by === 'us';
  const move = async (due: Due, clientKnows?: boolean) => {
    if (!(await onMove(due, clientKnows, draft.sent()))) return;
    void time.line.type('');
    takeFocus(field.current);
  };
  const moveTo = async (due: Due) => {
    if (ours) focusQuestion();
    else await move(due);
  };
  const choose = (due: Due) => {
    const chosen = time.choose(due);
    if (chosen) void moveTo(chosen);
  };
  const cancel = () => {
    draft.forget();
    onClose?.();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const due = await time.read();
    if (due === 'empty') return onClose?.();
    if (due) await moveTo(due);
  };
  return (
    <form ref={draft.root} class="line-form" onInput={draft.type} onSubmit={submit}>
      <label for={id}>
        {several === undefined ? say('promiseMoveUntil') : plural(wording, 'moveSeveralUntil', several)}
      </label>
      <MoveChoices fieldId={id} chosen={time.chosen} onChoose={choose} takesFocus={onClose !== undefined} />
      <NewTimeField id={id} time={time} />
      <NewTimeDay time={time} />
      {!(ours && to) && (
        <button type="submit" class="action">
          {say(several === undefined ? 'promiseMoveThere' : 'moveSeveralThere')}
        </button>
      )}
      {onClose && (
        <button type="button" class="link" onClick={cancel}>
          {say('buttonCancel')}
        </button>
      )}
      <NewTimeMessages time={time} />
      {ours && to && <ClientKnowsQuestion group={question} onAnswer={(knows) => void move(to, knows)} />}
    </form>
  );
}

/** Returns a ref for the question, and a function that focuses it once it is rendered. */
function useFocusQuestion(due: Due | undefined) {
  const question = useRef<HTMLFieldSetElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  // It is below the line that is typed in, which may be the last one in view.
  useLayoutEffect(() => question.current?.scrollIntoView({ block: 'nearest' }), [due]);
  useLayoutEffect(() => {
    if (!isWanted || !due) return;
    takeFocus(question.current);
    setIsWanted(false);
  }, [isWanted, due]);
  return { question, focusQuestion: () => setIsWanted(true) };
}
