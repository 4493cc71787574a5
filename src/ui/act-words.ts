import type { PromiseAct } from '../domain/promise/act';
import type { MessageKey } from './wording';

/** The message that says what was done to a promise. */
export const actKey: Readonly<Record<PromiseAct['type'], MessageKey>> = {
  kept: 'changeSaidKept',
  broken: 'changeSaidBroken',
  released: 'changeSaidReleased',
  moved: 'changeSaidMoved',
  reworded: 'changeSaidReworded',
  confirmed: 'changeSaidConfirmed',
};
