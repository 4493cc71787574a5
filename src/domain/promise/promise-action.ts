import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from './client-promise';
import { confirm, end, keep, move, reword } from './entries';

/** What a user can do to an open promise. */
export type PromiseAction =
  | { readonly type: 'kept' }
  | { readonly type: 'broken' }
  | { readonly type: 'released' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'moved'; readonly due: Due; readonly clientKnows?: boolean }
  | { readonly type: 'reworded'; readonly words: string };

/** Returns the entry for an action at `now` (epoch ms). A promise counts as kept when the user says so. */
export function entryOfAction(promise: ClientPromise, action: PromiseAction, now: number): NewEntry {
  switch (action.type) {
    case 'kept':
      return keep(promise, now);
    case 'moved':
      return move(promise, action.due, action.clientKnows);
    case 'reworded':
      return reword(promise, action.words);
    case 'confirmed':
      return confirm(promise);
    default:
      return end(promise, action.type);
  }
}
