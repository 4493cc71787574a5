import { useId } from 'preact/hooks';
import * as steps from '../domain/promise/steps';
import { dueWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import type { SheetPart } from './promise-sheet';
import { useDueLine } from './use-due-line';

/** Moves the due time, and asks whether they know; the first date stays in view, and what they know of decides what is late. */
export function SheetMoving({ story: { promise }, today }: SheetPart) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const line = useDueLine(today.own);
  const move = (clientKnows: boolean) => async () => {
    if (!line.due) return;
    const said = say('changeSaidMoved', `${promise.text.words}, ${dueWords(line.due, today.now, wording)}`);
    if (await today.make([steps.move(promise, line.due, clientKnows)], said)) void line.type('');
  };
  return (
    <form class="line-form" onSubmit={(event) => event.preventDefault()}>
      <label for={id}>{say('promiseMoveUntil')}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        value={line.words}
        onInput={(event) => void line.type(event.currentTarget.value)}
      />
      <p role="status" class="soft">
        {line.understood}
        {line.unread && say('promiseMoveUnread', line.unread)}
      </p>
      {line.due && (
        <fieldset>
          <legend>{say('sheetTheyKnow')}</legend>
          <button type="button" class="answer" onClick={move(true)}>
            {say('sheetTheyKnowYes')}
          </button>{' '}
          <button type="button" class="answer" onClick={move(false)}>
            {say('sheetTheyKnowNo')}
          </button>
        </fieldset>
      )}
    </form>
  );
}
