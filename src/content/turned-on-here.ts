import type { Crm } from '../crm/crm';
import { livesOn } from '../crm/lives-on';
import { extensionApi } from './extension-api';

/** Under it stands which CRM is at work at a self-hosted origin, as the user said: `{ 'https://crm.example': 'espocrm' }`. */
const key = 'li:origins';

/**
 * Whether the user turned this CRM on for this page. Firefox's match patterns have no port, so an eye that is meant for
 * one origin comes to all on that host.
 */
export async function isTurnedOnHere(crm: Crm, here: URL): Promise<boolean> {
  if (livesOn(crm, here)) return true;
  const { [key]: origins } = await extensionApi.storage.local.get(key);
  return typeof origins === 'object' && origins !== null && Reflect.get(origins, here.origin) === crm.id;
}
