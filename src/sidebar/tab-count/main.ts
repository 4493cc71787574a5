import { logUnexpected } from '../../browser/log';
import { claimPort } from '../claim-port';
import { provePort } from '../prove-port';
import { countOverdue } from './count-overdue';

/*
 * The small frame on the collapsed tab: it draws how many promises to the contact are overdue, which neither the page nor our script
 * in it is told. It proves its port as the sheet does, and stays empty until then.
 */
async function begin(): Promise<void> {
  const given = await claimPort({ own: window, parent: window.parent, top: window.top });
  if (await provePort(given)) countOverdue(document, given.port);
}

begin().catch((cause: unknown) => logUnexpected('the number on the tab', cause));
