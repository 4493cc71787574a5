import type { Crm } from '../crm/crm';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { toCrm } from '../crm/taught/to-crm';
import { extensionApi } from './extension-api';

/** Returns the CRM that the user has taught for this origin, as the background keeps it, or undefined if there is none. */
export async function taughtHere(): Promise<Crm | undefined> {
  const answer = await extensionApi.runtime.sendMessage({ type: 'taught.here' });
  return isTaught(answer) ? toCrm(answer) : undefined;
}

// Only our own background hears and answers this, and it has held the data to the schema: the schema itself would weigh as
// much as all that a page may get.
const isTaught = (answer: unknown): answer is TaughtCrm => typeof answer === 'object' && answer !== null;
