import type { PromiseAction } from '../domain/promise/promise-action';
import type { ClientPromise } from '../domain/promise/client-promise';
import { MoreIcon } from './more-icon';
import { Menu, type MenuItem } from './menu';
import { useSay, type Say } from './wording';

/** The form under a promise: for another time, or for other words. */
export type PromiseFormKind = 'move' | 'reword';

interface PromiseMenuProps {
  readonly promise: ClientPromise;
  /** Contains the promise's words. */
  readonly name: string;
  readonly canMove: boolean;
  readonly onAction: (action: PromiseAction) => void;
  readonly onForm: (form: PromiseFormKind) => void;
}

/** The other actions on a promise: move, reword, release, break. */
export function PromiseMenu({ promise, name, canMove, onAction, onForm }: PromiseMenuProps) {
  const say = useSay();
  const act = (type: 'kept' | 'broken' | 'released' | 'confirmed') => () => onAction({ type });
  const items = [
    ...(promise.doubtful ? [{ words: say('promiseConfirm'), onChoose: act('confirmed') }] : []),
    ...(promise.by === 'them' ? [{ words: say('promiseTheyKept'), onChoose: act('kept') }] : []),
    ...(canMove ? [{ words: say('promiseMove'), onChoose: () => onForm('move') }] : []),
    { words: say('promiseReword'), onChoose: () => onForm('reword') },
    ...endings(promise, say, act),
  ];
  return (
    <Menu name={name} items={items}>
      <MoreIcon />
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
