import type { ClientPromise } from '../domain/promise/client-promise';
import type { PromiseAction } from '../domain/promise/promise-action';
import { dueWords, instantWords } from './time-words';
import type { MessageKey, Wording } from './wording';

const keys = {
  kept: 'changeStatusKept',
  broken: 'changeStatusBroken',
  released: 'changeStatusReleased',
  confirmed: 'changeStatusConfirmed',
  'will-be-late': 'sheetStatusOpened',
  told: 'sheetStatusTold',
  offered: 'sheetStatusOffered',
  mended: 'sheetStatusMended',
  'nothing-to-mend': 'sheetStatusMended',
} as const satisfies Partial<Record<PromiseAction['type'], MessageKey>>;

/** Returns what was done to a promise, in words, at `now` (epoch ms). */
export function promiseActionWords(
  { text: { words } }: ClientPromise,
  action: PromiseAction,
  now: number,
  wording: Wording,
): string {
  const { say } = wording;
  switch (action.type) {
    case 'moved':
      return say('changeStatusMoved', `${words}, ${dueWords(action.due, now, wording)}`);
    case 'reworded':
      return say('changeStatusReworded', action.words);
    case 'snoozed':
      return say('todayStatusSnoozed', words, instantWords(action.until, now, wording));
    case 'handed-over':
      return action.who === ''
        ? say('changeStatusTakenBack', words)
        : say('changeStatusHandedOver', words, action.who);
    case 'offered':
      return say(keys.offered, action.what);
    default:
      return say(keys[action.type], words);
  }
}
