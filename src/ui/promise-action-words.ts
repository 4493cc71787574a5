import type { PromiseAct } from '../domain/promise/act';
import type { MessageKey } from './wording';

/** The message for each action on a promise, once it is done. */
export const promiseActionKey: Readonly<Record<PromiseAct['type'], MessageKey>> = {
  kept: 'changeStatusKept',
  broken: 'changeStatusBroken',
  released: 'changeStatusReleased',
  moved: 'changeStatusMoved',
  reworded: 'changeStatusReworded',
  confirmed: 'changeStatusConfirmed',
};
