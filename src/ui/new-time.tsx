import { dayAt } from '../domain/due/working-hours';
import { dueWords } from './time-words';
import type { NewTime } from './use-new-time';
import { useSay, useWording } from './wording';

/** The field in which a new time is typed, in the user's words. */
export function NewTimeField({ id, time: { line, field } }: { readonly id: string; readonly time: NewTime }) {
  const say = useSay();
  return (
    <input
      ref={field}
      name="until"
      id={id}
      dir="auto"
      autocomplete="off"
      placeholder={say('moveExample')}
      value={line.words}
      onInput={(event) => void line.type(event.currentTarget.value)}
    />
  );
}

/** The browser's own field for a day, with its calendar. */
export function NewTimeDay({ time: { day, pick } }: { readonly time: NewTime }) {
  const { say, zone } = useWording();
  return (
    <input
      type="date"
      name="day"
      aria-label={say('moveDay')}
      min={dayAt(Date.now(), zone)}
      value={day}
      onInput={(event) => pick(event.currentTarget.value)}
    />
  );
}

/** What was understood of the new time, and what is wrong with it. */
export function NewTimeMessages({ time: { line, draft, tried, chosen, isPast } }: { time: NewTime }) {
  const wording = useWording();
  const say = useSay();
  return (
    <>
      <p role="status" class="soft">
        {chosen ? dueWords(chosen, Date.now(), wording) : line.understood}
      </p>
      <div role="alert">
        {draft.isLost && <p class="trouble">{say('quickLogDraftLost')}</p>}
        {tried === line.unread && tried && <p class="trouble">{say('promiseMoveUnread', tried)}</p>}
        {isPast && <p class="trouble">{say('promiseMovePast')}</p>}
      </div>
    </>
  );
}
