import { useId, useRef } from 'preact/hooks';
import { longestCushion } from '../../domain/promise/default-cushion';
import * as promiseEntries from '../../domain/promise/entries';
import { useWording } from '../../ui/wording';
import type { DialogPart } from './dialog-part';

/** Who does it, and how much slack it has. Handed over, it stays ours until the client has it (P5). */
export function Settings({ story: { promise }, today: { make } }: DialogPart) {
  const { say } = useWording();
  const [who, slack] = [useId(), useId()];
  const whoLine = useRef<HTMLInputElement>(null);
  const slackLine = useRef<HTMLInputElement>(null);
  const { words } = promise.text;
  const save = (event: Event) => {
    event.preventDefault();
    const name = whoLine.current?.value.trim() ?? '';
    const minutes = slackLine.current?.valueAsNumber ?? NaN;
    const news = [
      ...(name === (promise.text.who ?? '') ? [] : [promiseEntries.handOver(promise, name)]),
      ...(Number.isNaN(minutes) || minutes === promise.cushion
        ? []
        : [promiseEntries.cushion(promise, Math.max(0, minutes))]),
    ];
    if (news.length) void make(news, say('changeSaidReworded', words));
  };
  return (
    <form class="line-form two" onSubmit={save}>
      <label for={who}>{say('sheetWho')}</label>
      <input
        ref={whoLine}
        id={who}
        dir="auto"
        autocomplete="off"
        defaultValue={promise.text.who ?? ''}
        placeholder={say('sheetMe')}
      />
      <label for={slack}>{say('sheetCushion')}</label>
      <input
        ref={slackLine}
        id={slack}
        type="number"
        min={0}
        max={longestCushion}
        step={5}
        defaultValue={String(promise.cushion ?? 0)}
      />
      <button type="submit" class="action">
        {say('buttonSave')}
      </button>
    </form>
  );
}
