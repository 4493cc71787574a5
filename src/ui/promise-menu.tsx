import type { PromiseAct } from '../domain/promise/act';
import type { ClientPromise } from '../domain/promise/client-promise';
import { Dots } from './dots';
import { Menu, type MenuItem } from './menu';
import { useSay, type Say } from './wording';

/** What can be typed about a promise: another time, or other words. */
export type PromiseFormKind = 'move' | 'reword';

interface PromiseMenuProps {
  readonly promise: ClientPromise;
  /** Id of the promise's words: many buttons are named alike. */
  readonly describedBy: string;
  readonly canMove: boolean;
  readonly onAct: (act: PromiseAct) => void;
  readonly onForm: (form: PromiseFormKind) => void;
}

/** What else can become of a promise: moved, reworded, released, broken. */
export function PromiseMenu({ promise, describedBy, canMove, onAct, onForm }: PromiseMenuProps) {
  const say = useSay();
  const act = (type: 'kept' | 'broken' | 'released' | 'confirmed') => () => onAct({ type });
  const items = [
    ...(promise.doubtful ? [{ words: say('promiseConfirm'), onChoose: act('confirmed') }] : []),
    ...(promise.by === 'them' ? [{ words: say('promiseTheyKept'), onChoose: act('kept') }] : []),
    ...(canMove ? [{ words: say('promiseMove'), onChoose: () => onForm('move') }] : []),
    { words: say('promiseReword'), onChoose: () => onForm('reword') },
    ...endings(promise, say, act),
  ];
  return (
    <Menu name={say('promiseMore')} describedBy={describedBy} items={items}>
      <Dots />
    </Menu>
  );
}

function endings(
  { by }: ClientPromise,
  say: Say,
  act: (type: 'broken' | 'released') => () => void,
): MenuItem[] {
  const theirs = by === 'them';
  return [
    { words: say(theirs ? 'promiseTheirsReleased' : 'promiseReleased'), onChoose: act('released') },
    { words: say(theirs ? 'promiseTheyBroke' : 'promiseBroken'), onChoose: act('broken') },
  ];
}
