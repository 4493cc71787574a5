import type { PromiseAct } from '../domain/promise/act';
import type { MessageKey } from '../ui/wording';

/** The message that says what was done to a promise. */
export const actKey = {
  kept: 'changeSaidKept',
  broken: 'changeSaidBroken',
  released: 'changeSaidReleased',
  moved: 'changeSaidMoved',
  reworded: 'changeSaidReworded',
  confirmed: 'changeSaidConfirmed',
} as const satisfies Record<PromiseAct['type'], MessageKey>;
