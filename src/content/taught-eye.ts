import type { Crm } from '../crm/crm';
import { textsOf } from '../crm/read-page';
import { onAddressChange } from './address-changes';
import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { pageDocument as document } from './page-document';
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
    // What reads headings stays.
    const name = [...crm.page.name, ...eye.crm.page.name.slice(crm.page.name.length)];
    Object.assign(eye.crm, { ...crm, page: { ...crm.page, name } });
    return eye.look();
  }
  if (!(await isThere(crm))) await newAddress();
  isolatedWorld.crm = crm;
  await import('./eye');
}

/** Whether there is a record: not if the server says that there is no such page, and no name is where it should be. */
async function isThere(crm: Crm): Promise<boolean> {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming) || entry.responseStatus < 400) return true;
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  // Some servers say so of every page of an app that runs in the browser.
  return textsOf(crm, document).name !== undefined;
}

function newAddress(): Promise<void> {
  const life = new AbortController();
  return new Promise((done) => {
    onAddressChange(() => {
      life.abort();
      done();
    }, life.signal);
  });
}

open().catch((cause: unknown) => logOnce('the eye of a taught CRM', cause));
