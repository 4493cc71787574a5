import { openEyes, registerEyes } from '../browser/eyes';
import { grantedHosts } from '../browser/grants';
import { logUnexpected } from '../browser/log';
import { patternOf, readOrigins } from '../browser/origins';
import { crms } from '../crm/index';
import { eyesToOpen } from './eyes-to-open';

/** Registers the eyes that the grants of this moment allow, and puts them into the pages that are open. */
export async function syncEyes(): Promise<void> {
  try {
    const origins = Object.entries(await readOrigins()).map(
      ([origin, crm]) => [patternOf(origin), crm] as const,
    );
    const eyes = eyesToOpen(crms, { hosts: await grantedHosts(), origins: Object.fromEntries(origins) });
    await registerEyes(eyes);
    await openEyes(eyes);
  } catch (cause) {
    logUnexpected('eyes', cause);
  }
}
