import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import { dueInstant } from '../domain/due/due-instant';
import type { ClientPromise } from '../domain/promise/client-promise';
import { DoTheyKnow } from './do-they-know';
import type { SentForm } from './begun-forms';
import { useDueWords, type ReadDue } from './use-due-words';
import { useKeptForm } from './use-kept-form';
import { useWording } from './wording';
import './line-form.css';

interface MoveFormProps {
  readonly promise: Pick<ClientPromise, 'id' | 'by'>;
  readonly readDue: ReadDue | undefined;
  /** Moves it, and gives whether that is written where the form stays. Of theirs nothing is said of what they know. */
  readonly onMove: (due: Due, clientKnows: boolean | undefined, sent: SentForm) => void | Promise<boolean>;
  /** Leaves it as it is; without it, the form stays where it is. */
  readonly onClose?: () => void;
}

/**
 * Until when a promise moves: what was understood is shown as it is typed, and Enter goes to the question whether they know,
 * which Enter does not answer.
 */
export function MoveForm({ promise, readDue, onMove, onClose }: MoveFormProps) {
  const { say, zone, hours } = useWording();
  const id = useId();
  const line = useDueWords(readDue);
  const [tried, setTried] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const kept = useKeptForm(`move ${promise.id}`);
  const isPast = (due: Due) => dueInstant(due, zone, hours) <= Date.now();
  // A time in the past is taken for a typing mistake.
  const to = line.due && !isPast(line.due) ? line.due : undefined;
  const { question, ask } = useAsked(to);
  const ours = promise.by === 'us';
  useLayoutEffect(() => {
    if (onClose) field.current?.focus();
  }, []);
  const move = async (due: Due, clientKnows?: boolean) => {
    if (!(await onMove(due, clientKnows, kept.sent()))) return;
    void line.type('');
    field.current?.focus();
  };
  const cancel = () => {
    kept.forget();
    onClose?.();
  };
  const enter = async (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    if (typed.trim() === '') return onClose?.();
    const due = await line.type(typed);
    setTried(typed.trim());
    if (!due || isPast(due)) return;
    if (ours) ask();
    else await move(due);
  };
  return (
    <form ref={kept.root} class="line-form" onInput={kept.type} onSubmit={enter}>
      <label for={id}>{say('promiseMoveUntil')}</label>
      <input
        ref={field}
        name="until"
        id={id}
        dir="auto"
        autocomplete="off"
        value={line.words}
        onInput={(event) => void line.type(event.currentTarget.value)}
      />
      {!(ours && to) && (
        <button type="submit" class="action">
          {say('promiseMoveThere')}
        </button>
      )}
      {onClose && (
        <button type="button" class="link" onClick={cancel}>
          {say('buttonCancel')}
        </button>
      )}
      <p role="status" class="soft">
        {line.understood}
      </p>
      <div role="alert">
        {kept.isLost && <p class="trouble">{say('quickLogDraftLost')}</p>}
        {tried === line.unread && tried && <p class="trouble">{say('promiseMoveUnread', tried)}</p>}
        {line.due && !to && <p class="trouble">{say('promiseMovePast')}</p>}
      </div>
      {ours && to && <DoTheyKnow group={question} onAnswer={(knows) => void move(to, knows)} />}
    </form>
  );
}

/** Gives the way to bring the focus to the question, once it is there to take it. */
function useAsked(due: Due | undefined) {
  const question = useRef<HTMLFieldSetElement>(null);
  const [asked, setAsked] = useState(false);
  // It comes below the line that is typed in, which may be the last one in sight.
  useLayoutEffect(() => question.current?.scrollIntoView({ block: 'nearest' }), [due]);
  useLayoutEffect(() => {
    if (!asked || !due) return;
    question.current?.focus();
    setAsked(false);
  }, [asked, due]);
  return { question, ask: () => setAsked(true) };
}
