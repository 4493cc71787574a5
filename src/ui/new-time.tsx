import type { NewTime } from './use-new-time';
import { useSay } from './wording';

/** The field in which a new time is typed, in the user's words. */
export const NewTimeField = ({ id, time: { line, field } }: { id: string; time: NewTime }) => (
  <input
    ref={field}
    name="until"
    id={id}
    dir="auto"
    autocomplete="off"
    value={line.words}
    onInput={(event) => void line.type(event.currentTarget.value)}
  />
);

/** What was understood of the new time, and what is wrong with it. */
export function NewTimeMessages({ time: { line, draft, tried, due } }: { time: NewTime }) {
  const say = useSay();
  return (
    <>
      <p role="status" class="soft">
        {line.understood}
      </p>
      <div role="alert">
        {draft.isLost && <p class="trouble">{say('quickLogDraftLost')}</p>}
        {tried === line.unread && tried && <p class="trouble">{say('promiseMoveUnread', tried)}</p>}
        {line.due && !due && <p class="trouble">{say('promiseMovePast')}</p>}
      </div>
    </>
  );
}
