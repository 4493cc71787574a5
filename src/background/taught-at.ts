import { readOrigins } from '../browser/origins';
import { readTaught } from '../browser/taught';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { taughtListOf } from '../crm/taught/taught-list';

/** Gives the CRM that the user has taught and turned on at an origin, held to the schema; null where there is none. */
export async function taughtAt(origin: string): Promise<TaughtCrm | null> {
  const [origins, stored] = await Promise.all([readOrigins(), readTaught()]);
  const here = (one: TaughtCrm) => one.origin === origin && one.id === origins[origin];
  return taughtListOf(stored).find(here) ?? null;
}
