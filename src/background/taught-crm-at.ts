import { readOrigins } from '../browser/origins';
import { readTaught } from '../browser/taught';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { taughtListOf } from '../crm/taught/taught-list';

/** Returns the CRM that the user has taught and turned on at an origin, validated; null if there is none. */
export async function taughtCrmAt(origin: string): Promise<TaughtCrm | null> {
  const [origins, stored] = await Promise.all([readOrigins(), readTaught()]);
  const isHere = (crm: TaughtCrm) => crm.origin === origin && crm.id === origins[origin];
  return taughtListOf(stored).find(isHere) ?? null;
}
