import { useId } from 'preact/hooks';
import { longestCushion } from '../../domain/promise/longest-cushion';
import * as promiseEntries from '../../domain/promise/entries';
import { typedIn } from '../../ui/form-text';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** Sets the cushion of this promise. */
export function Cushioning({ details: { promise }, today: { make } }: DialogPartProps) {
  const { say } = useWording();
  const id = useId();
  const save = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = typedIn(event.currentTarget, 'cushion');
    const minutes = Math.max(0, Number(typed));
    if (typed === '' || Number.isNaN(minutes) || minutes === promise.cushion) return;
    void make([promiseEntries.cushion(promise, minutes)], say('changeStatusReworded', promise.text.words));
  };
  return (
    <form class="line-form two" onSubmit={save}>
      <label for={id}>{say('sheetCushion')}</label>
      <input
        name="cushion"
        id={id}
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
