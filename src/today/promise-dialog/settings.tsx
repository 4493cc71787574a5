import { useId, useRef } from 'preact/hooks';
import { longestCushion } from '../../domain/promise/longest-cushion';
import * as promiseEntries from '../../domain/promise/entries';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** Who does the work, and the cushion. A promise that is handed over stays ours until it is kept (P5). */
export function Settings({ details: { promise }, today: { make } }: DialogPartProps) {
  const { say } = useWording();
  const [whoId, cushionId] = [useId(), useId()];
  const whoInput = useRef<HTMLInputElement>(null);
  const cushionInput = useRef<HTMLInputElement>(null);
  const { words } = promise.text;
  const save = (event: Event) => {
    event.preventDefault();
    const name = whoInput.current?.value.trim() ?? '';
    const minutes = cushionInput.current?.valueAsNumber ?? NaN;
    const newEntries = [
      ...(name === (promise.text.who ?? '') ? [] : [promiseEntries.handOver(promise, name)]),
      ...(Number.isNaN(minutes) || minutes === promise.cushion
        ? []
        : [promiseEntries.cushion(promise, Math.max(0, minutes))]),
    ];
    if (newEntries.length) void make(newEntries, say('changeStatusReworded', words));
  };
  return (
    <form class="line-form two" onSubmit={save}>
      <label for={whoId}>{say('sheetWho')}</label>
      <input
        ref={whoInput}
        id={whoId}
        dir="auto"
        autocomplete="off"
        defaultValue={promise.text.who ?? ''}
        placeholder={say('sheetMe')}
      />
      <label for={cushionId}>{say('sheetCushion')}</label>
      <input
        ref={cushionInput}
        id={cushionId}
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
