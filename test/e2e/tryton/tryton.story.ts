import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  badgeSays,
  logSentence,
  region,
  sidebarIsSeen,
  sidebarShows,
  startProduct,
  stopWorker,
  turnOnAt,
  type Product,
} from '../harness';
import { trytonIsInstalled } from './installed';
import { expectAllInReach } from './out-of-reach';
import { backToList, openFromList, openNext, openParties, openSao } from './sao';
import { startTryton, type Tryton } from './server';

/** Making the database takes 17 s on two idle cores, and a minute and a half on two busy ones (ms). */
const slowSetUp = 240_000;

let tryton: Tryton;

describe.skipIf(!trytonIsInstalled())('in a real Tryton', () => {
  beforeAll(async () => {
    tryton = await startTryton();
    await tryton.rpc('model.party.party.create', [{ name: 'Alma Ortiz' }, { name: 'Bruno Keller' }], {});
  }, slowSetUp);
  afterAll(() => tryton?.close());

  describe('with the worker alive', () => job(false));
  describe('with the worker killed before each step', () => job(true));
});

function job(dies: boolean): void {
  let product: Product;
  let page: Page;
  beforeAll(async () => {
    product = await startProduct();
    await turnOnAt(product, tryton.origin, 'tryton');
    page = await product.context.newPage();
    await openSao(page, tryton);
  });
  afterAll(() => product?.close());
  beforeEach(async () => {
    if (dies) await stopWorker(product);
  });

  it('is not shown on the list', async () => {
    await openParties(page);
    await page.locator('#tabcontent').getByTitle('Alma Ortiz', { exact: true }).waitFor();
    expect(await sidebarIsSeen(page)).toBe(false);
  });

  it('shows the party that was opened from the list', async () => {
    await openFromList(page, 'Alma Ortiz');
    const sidebar = await sidebarShows(page, 'Alma Ortiz');
    await logSentence(sidebar, 'Call ++ liked the offer. promised the brochure yesterday');
    await region(sidebar, 'Last impression').getByText('liked the offer').waitFor();
  });

  // Where the worker lives or dies makes no difference to it.
  const onceOnly = dies ? undefined : it;
  onceOnly?.('leaves each control of its within reach, in three windows and at four zooms', async () => {
    await expectAllInReach(page);
  });

  it('counts the overdue promise on the toolbar', async () => {
    await badgeSays(product, '1');
  });

  it('shows the next party when the app moves on by itself', async () => {
    await openNext(page, 'Bruno Keller');
    const sidebar = await sidebarShows(page, 'Bruno Keller');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    expect(await sidebar.getByText('liked the offer').count()).toBe(0);
  });

  it('logs from the toolbar under that party', async () => {
    const popup = await product.popup(page);
    await popup.page.getByText('Bruno Keller').first().waitFor();
    await logSentence(popup.page, 'Meeting + he brings his boss next time');
    await popup.page.getByText('Saved for Bruno Keller').first().waitFor();
    await popup.close();
    const sidebar = await sidebarShows(page, 'Bruno Keller');
    await region(sidebar, 'Last impression').getByText('he brings his boss next time').waitFor();
  });

  it('is hidden on the list again, and shows everything when the user comes back', async () => {
    await backToList(page);
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
    await openFromList(page, 'Alma Ortiz');
    const sidebar = await sidebarShows(page, 'Alma Ortiz');
    await region(sidebar, 'Last impression').getByText('liked the offer').waitFor();
  });
}
