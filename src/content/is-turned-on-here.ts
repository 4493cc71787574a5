import type { Crm } from '../crm/crm';
import { livesOn } from '../crm/lives-on';
import { ask } from './ask';

/**
 * Whether the user turned this CRM on for this page. An eye that is meant for one origin is injected into all origins of that host:
 * Firefox's match patterns have no port, and Chromium's without one match every port.
 */
export const isTurnedOnHere = async (crm: Crm, here: URL): Promise<boolean> =>
  livesOn(crm, here) || (await ask({ type: 'eye.is-on', crm: crm.id })) === true;
