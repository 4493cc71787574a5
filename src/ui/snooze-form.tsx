import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClientPromise } from '../domain/promise/client-promise';
import { stateOf } from '../domain/promise/state-of';
import { snoozes } from '../domain/reminder/snoozes';
import { takeFocus } from './take-focus';
import { instantWords } from './time-words';
import { useDueWords, type ReadDue } from './use-due-words';
import { useWording } from './wording';
import './line-form.css';
import './snooze-form.css';

interface SnoozeFormProps {
  readonly promise: ClientPromise;
  readonly readDue: ReadDue | undefined;
  readonly onSnooze: (until: number) => void;
  /** Closes the form; without it, the form stays open. */
  readonly onClose?: () => void;
}

/** Snoozes the reminder. The due time stays; a choice after the due time says so. */
export function SnoozeForm({ promise, readDue, onSnooze, onClose }: SnoozeFormProps) {
  const wording = useWording();
  const { say, zone, hours } = wording;
  const now = Date.now();
  const group = useRef<HTMLFieldSetElement>(null);
  const line = useDueWords(readDue);
  useLayoutEffect(() => {
    if (onClose) takeFocus(group.current?.querySelector('button'));
  }, []);
  const { dueAt } = stateOf(promise, now, zone, hours);
  const labelOf = (until: number) => {
    const when = instantWords(until, now, wording);
    return until > dueAt && dueAt > now ? say('sheetSnoozeAfterDue', when) : when;
  };
  const picked = line.due?.type === 'at' && line.due.at > now ? line.due.at : undefined;
  const until = [...snoozes(now, zone, hours).map((one) => one.until), ...(picked ? [picked] : [])];
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && picked) onSnooze(picked);
  };
  return (
    <fieldset ref={group} class="line-form snoozing">
      <legend>{say('sheetSnooze')}</legend>
      {until.map((at) => (
        <button key={at} type="button" class="action" onClick={() => onSnooze(at)}>
          {labelOf(at)}
        </button>
      ))}
      <input
        aria-label={say('sheetSnoozePick')}
        placeholder={say('sheetSnoozePick')}
        autocomplete="off"
        value={line.words}
        onInput={(event) => void line.type(event.currentTarget.value)}
        onKeyDown={enter}
      />
      {onClose && (
        <button type="button" class="link" onClick={onClose}>
          {say('buttonCancel')}
        </button>
      )}
    </fieldset>
  );
}
