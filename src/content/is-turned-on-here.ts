import type { Crm } from '../crm/crm';
import { livesOn } from '../crm/lives-on';
import { extensionApi } from './extension-api';

/** Storage key for the CRM that the user chose for each self-hosted origin: `{ 'https://crm.example': 'espocrm' }`. */
const key = 'li:origins';

/**
 * Whether the user turned this CRM on for this page. Firefox's match patterns have no port, so an eye that is meant for one
 * origin is injected into all origins of that host.
 */
export async function isTurnedOnHere(crm: Crm, here: URL): Promise<boolean> {
  if (livesOn(crm, here)) return true;
  const { [key]: origins } = await extensionApi.storage.local.get(key);
  return typeof origins === 'object' && origins !== null && Reflect.get(origins, here.origin) === crm.id;
}
