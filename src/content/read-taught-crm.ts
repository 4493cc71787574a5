import type { Crm } from '../crm/crm';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { toCrm } from '../crm/taught/to-crm';
import { extensionApi } from './extension-api';

/** Resolves to the CRM that the user has taught for this origin, or undefined if there is none. */
export async function readTaughtCrm(): Promise<Crm | undefined> {
  const answer = await extensionApi.runtime.sendMessage({ type: 'taught.here' });
  return isTaught(answer) ? toCrm(answer) : undefined;
}

// Only our own background answers this, and it has checked the data with the schema, which would be too large for a content script.
const isTaught = (answer: unknown): answer is TaughtCrm => typeof answer === 'object' && answer !== null;
