import type { PromiseAction } from '../domain/promise/promise-action';
import type { MessageKey } from './wording';

/** The message for each action on a promise, once it is done. */
export const promiseActionKey: Readonly<Record<PromiseAction['type'], MessageKey>> = {
  kept: 'changeStatusKept',
  broken: 'changeStatusBroken',
  released: 'changeStatusReleased',
  moved: 'changeStatusMoved',
  reworded: 'changeStatusReworded',
  confirmed: 'changeStatusConfirmed',
};
