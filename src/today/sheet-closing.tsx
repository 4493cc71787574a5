import { useId, useRef } from 'preact/hooks';
import * as steps from '../domain/promise/steps';
import { useWording } from '../ui/wording';
import type { SheetPart } from './promise-sheet';

/** How it ends: kept, with what was done; broken; or released by them. A reminder is not the deed. */
export function SheetClosing({ story: { promise }, today: { make } }: SheetPart) {
  const { say } = useWording();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const theirs = promise.by === 'them';
  const { words } = promise.text;
  const said = () => line.current?.value.trim() ?? '';
  const keep = (event: Event) => {
    event.preventDefault();
    void make([steps.keep(promise, Date.now(), said())], say('changeSaidKept', words));
  };
  const end = (how: 'broken' | 'released') => () =>
    void make(
      [steps.end(promise, how, said())],
      say(how === 'broken' ? 'changeSaidBroken' : 'changeSaidReleased', words),
    );
  return (
    <form class="line-form" onSubmit={keep}>
      <label for={id}>{say('sheetDone')}</label>
      <input ref={line} id={id} dir="auto" autocomplete="off" />
      <button type="submit">{say(theirs ? 'promiseTheyKept' : 'promiseKept')}</button>
      <button type="button" class="quiet" onClick={end('released')}>
        {say(theirs ? 'promiseTheirsReleased' : 'promiseReleased')}
      </button>
      <button type="button" class="quiet" onClick={end('broken')}>
        {say(theirs ? 'promiseTheyBroke' : 'promiseBroken')}
      </button>
    </form>
  );
}
