import type { NewEntry } from '../../domain/journal/entry';
import type { ClientPromise } from '../../domain/promise/client-promise';
import { entriesOfAction, type PromiseAction } from '../../domain/promise/promise-action';
import { newId } from '../../store/new-id';
import { promiseActionWords } from '../../ui/promise-action-words';
import type { Wording } from '../../ui/wording';

/** A change of the book: what is appended, and what is said of it. */
export interface ChangeOfAction {
  readonly entries: readonly NewEntry[];
  readonly said: string;
}

/** Returns the change that an action on a promise makes now. */
export function changeOfAction(
  promise: ClientPromise,
  action: PromiseAction,
  wording: Wording,
): ChangeOfAction {
  const now = Date.now();
  return {
    entries: entriesOfAction(promise, action, { now, newId }),
    said: promiseActionWords(promise, action, now, wording),
  };
}
