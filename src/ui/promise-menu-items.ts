import { amendsState } from '../domain/amends/amends-state';
import type { MenuItem } from './menu';
import type { PromiseMenuProps } from './promise-menu';
import type { Wording } from './wording';

type Asked = Omit<PromiseMenuProps, 'name'> & {
  /** Opens the screen of its amends, if the surface has one. */
  readonly onAmends: (() => void) | undefined;
};

/** Returns the other actions on a promise: move, snooze, hand over, reword, amends, release, break. */
export function promiseMenuItems(asked: Asked, wording: Wording): MenuItem[] {
  const { promise, canMove, onAction, onForm } = asked;
  const { say } = wording;
  const theirs = promise.by === 'them';
  const act = (type: 'kept' | 'broken' | 'released' | 'confirmed') => () => onAction({ type });
  return [
    ...(promise.doubtful ? [{ words: say('promiseConfirm'), onChoose: act('confirmed') }] : []),
    ...(theirs ? [{ words: say('promiseTheyKept'), onChoose: act('kept') }] : []),
    ...(canMove ? [{ words: say('promiseMove'), onChoose: () => onForm('move') }] : []),
    ...(theirs ? [] : ownItems(asked, wording)),
    { words: say('promiseReword'), onChoose: () => onForm('reword') },
    { words: say(theirs ? 'promiseTheirsReleased' : 'promiseReleased'), onChoose: act('released') },
    { words: say(theirs ? 'promiseTheyBroke' : 'promiseBroken'), onChoose: act('broken') },
  ];
}

/** What is done only with a promise of ours. */
function ownItems({ promise, onAction, onForm, onAmends }: Asked, wording: Wording): MenuItem[] {
  const { say, zone, hours } = wording;
  const isOwed = amendsState(promise, Date.now(), zone, hours) !== 'none';
  const amends = () => {
    if (!isOwed) onAction({ type: 'will-be-late' });
    onAmends?.();
  };
  return [
    { words: say('promiseSnooze'), onChoose: () => onForm('snooze') },
    { words: say('promiseHandOver'), onChoose: () => onForm('hand-over') },
    ...(onAmends ? [{ words: say(isOwed ? 'amendsMake' : 'sheetWillBeLate'), onChoose: amends }] : []),
  ];
}
