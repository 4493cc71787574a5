import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { readTaughtCrm } from './read-taught-crm';

/*
 * The eye of a taught CRM: the same eye, once the background has said what the user has taught for this page's origin.
 */
async function open(): Promise<void> {
  isolatedWorld.user ??= watchUser();
  const crm = await readTaughtCrm();
  if (!crm) return;
  isolatedWorld.crm = crm;
  await import('./eye');
}

open().catch((cause: unknown) => logOnce('the eye of a taught CRM', cause));
