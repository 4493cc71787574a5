import { openEyes, registerEyes } from '../browser/eyes';
import { grantedHosts } from '../browser/grants';
import { readDisabledCrms } from '../browser/disabled-crms';
import { logUnexpected } from '../browser/log';
import { patternOf, readOrigins } from '../browser/origins';
import { readTaught } from '../browser/taught';
import { crms } from '../crm/index';
import { taughtListOf } from '../crm/taught/taught-list';
import { eyesToOpen } from './eyes-to-open';

/** Registers the eyes that the current grants allow, and injects new ones into tabs that are already open. */
export async function syncEyes(): Promise<void> {
  try {
    const origins = Object.entries(await readOrigins()).map(
      ([origin, crm]) => [patternOf(origin), crm] as const,
    );
    const taught = taughtListOf(await readTaught()).map(({ id }) => id);
    const granted = {
      hosts: await grantedHosts(),
      origins,
      taught,
      disabled: await readDisabledCrms(),
    };
    const eyes = eyesToOpen(crms, granted);
    await registerEyes(eyes);
    await openEyes(eyes);
  } catch (cause) {
    logUnexpected('eyes', cause);
  }
}
