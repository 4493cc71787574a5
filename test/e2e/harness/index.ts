/**
 * How a story is told in a real browser.
 *
 *     import { afterAll, beforeAll, it } from 'vitest';
 *     import { logSentence, region, sidebarShows, startOnDemo, type OnDemo } from './harness';
 *
 *     let on: OnDemo;
 *     beforeAll(async () => {
 *       on = await startOnDemo();
 *     });
 *     afterAll(() => on?.close());
 *
 *     it('says how we left it', async () => {
 *       const page = await on.openRecord('q');
 *       const sidebar = await sidebarShows(page, 'Q');
 *       await logSentence(sidebar, 'Call ++ Likes jazz.');
 *       await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
 *     });
 *
 * A story file is `test/e2e/<what it tells>.story.ts`; run one by
 * `npx vitest run --config test/vitest.config.ts --project e2e test/e2e/<name>`. It runs against `dist/chrome`, or the build
 * that the environment variable LI_E2E_DIST names (`LI_OUT=/tmp/mine npx vite build`, then `LI_E2E_DIST=/tmp/mine`).
 *
 * - On our own surfaces a locator's `click` and `press` wait until it stands still, and are repeated if it asks for that; `clickThere`,
 *   `page.mouse` and `page.keyboard` act at once.
 * - Wait for what the user would see (`locator.waitFor()`, `expect.poll(…)`), never for time to pass. No sleeps, no retries.
 * - `turnOn(product, ['https://app.hubspot.com/*'])` for hosted CRMs, `turnOnAt(product, origin, crm)` for self-hosted ones;
 *   `servePage(product.context, 'https://app.hubspot.com/**', html)` puts a page of ours at a real address.
 * - The demo CRM's fields come late. Open a page with `?hold`, and they come at `releaseField(page, 'name')`.
 * - `product.popup(page)` clicks the toolbar button: the real popup, with `activeTab` for that page.
 * - `writeBook(product.backstage, entries)` puts history into the book, with `at` and due times of the story's choosing:
 *   move the due time, not the clock.
 * - `stopWorker(product)` kills the background; `product.restart()` closes the browser and opens it again.
 * - `product.crash()` kills the whole browser and opens it again; `product.freeze()` stops it, as a machine that falls asleep.
 * - `startProduct({ env: clock.env })` with `clock = movedClock()`: `clock.moveTo(ms)` moves the browser's wall clock.
 * - `axeFindings(surface)` gives what axe finds; `page.emulateMedia({ colorScheme: 'dark' })` reaches the sidebar too.
 */
export { startDemoCrm, type DemoCrm } from '../../demo/crm/server';
export { writeBook, type Written } from '../../demo/write-book';
export { axeFindings } from './axe';
export { badge, badgeSays, tooltip } from './badge';
export { hold, releaseField } from './held-fields';
export { buildThatNotifies, dispatchNotice, noticesShown, type NotifyingBuild } from './notices';
export { recordOf, startOnDemo, type OnDemo } from './on-demo';
export { evaluateInOurWorld } from './our-world';
export { damageFiles, deleteAll, filesOf, type Damage, type Engine } from './files-on-disk';
export { expectWholeBook, onDisk, type OnDisk } from './book-on-disk';
export { clickThere } from './click-there';
export { canMount, smallDisk, type SmallDisk } from './small-disk';
export { servePage } from './pages';
export { pageIsSteady, type Popup } from './popup';
export { canMoveClock, movedClock, type MovedClock } from './moved-clock';
export { startProduct, type Product } from './product';
export { clickKept, keptButton, placeOfKept, promiseTheBrochure, timesKept } from './promise-to-keep';
export {
  logSentence,
  quickLog,
  region,
  sidebarIsSeen,
  sidebarIsSteady,
  sidebarNow,
  sidebarOf,
  sidebarShows,
} from './sidebar';
export { eyeIsOpen, turnOn, turnOnAt, grantHosts } from './turn-on';
export { stopWorker } from './worker';
export {
  addTo,
  dayFromNow,
  clearQuickLog,
  draftsOf,
  journalOf,
  latestContact,
  leaveScreen,
  openScreen,
  pressKey,
  startAtRecord,
  type AtRecord,
} from './practice';
