import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { readTaughtCrm } from './read-taught-crm';

/*
 * The eye of a taught CRM: the same eye, once the background has said what the user has taught for this page's origin. If it runs
 * already, it gets to know what was taught since.
 */
async function open(): Promise<void> {
  isolatedWorld.user ??= watchUser();
  const crm = await readTaughtCrm();
  if (!crm) return;
  const { eye } = isolatedWorld;
  if (eye?.isAlive() && eye.crm.id === crm.id) {
    Object.assign(eye.crm, crm);
    return eye.look();
  }
  isolatedWorld.crm = crm;
  await import('./eye');
}

open().catch((cause: unknown) => logOnce('the eye of a taught CRM', cause));
