import * as amends from '../amends/entries';
import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from './client-promise';
import { confirm, end, handOver, keep, move, reword, snooze } from './entries';

/** What a user can do to a promise: to an open one, and for its amends also to a broken one. */
export type PromiseAction =
  | { readonly type: 'kept'; readonly done?: string }
  | { readonly type: 'broken'; readonly why?: string }
  | { readonly type: 'released'; readonly why?: string }
  | { readonly type: 'confirmed' }
  | { readonly type: 'moved'; readonly due: Due; readonly clientKnows?: boolean }
  | { readonly type: 'reworded'; readonly words: string }
  /** Reminders are postponed until an instant (epoch ms). */
  | { readonly type: 'snoozed'; readonly until: number }
  /** A colleague does the work; an empty name takes it back. */
  | { readonly type: 'handed-over'; readonly who: string }
  | { readonly type: 'will-be-late' }
  | { readonly type: 'told' }
  | { readonly type: 'offered'; readonly what: string; readonly due: Due }
  | { readonly type: 'mended' }
  | { readonly type: 'nothing-to-mend' };

/** What an action is written with: the time (epoch ms), and ids for what it makes. */
export interface Writing {
  readonly now: number;
  readonly newId: () => string;
}

/** Returns the entries for an action. A promise counts as kept when the user says so. */
export function entriesOfAction(
  promise: ClientPromise,
  action: PromiseAction,
  { now, newId }: Writing,
): NewEntry[] {
  switch (action.type) {
    case 'kept':
      return [keep(promise, now, action.done)];
    case 'moved':
      return [move(promise, action.due, action.clientKnows)];
    case 'reworded':
      return [reword(promise, action.words)];
    case 'confirmed':
      return [confirm(promise)];
    case 'snoozed':
      return [snooze(promise, action.until)];
    case 'handed-over':
      return [handOver(promise, action.who)];
    case 'will-be-late':
      return [amends.open(promise, 'known')];
    case 'told':
      return [amends.tell(promise, now)];
    case 'offered':
      return amends.offer(promise, action.what, action.due, newId());
    case 'mended':
      return [amends.make(promise, now)];
    case 'nothing-to-mend':
      return [amends.drop(promise)];
    default:
      return [end(promise, action.type, action.why)];
  }
}
