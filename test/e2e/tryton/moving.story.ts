import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  logSentence,
  quickLog,
  region,
  sidebarIsSteady,
  sidebarOf,
  sidebarShows,
  startProduct,
  turnOnAt,
  type Product,
} from '../harness';
import { trytonIsInstalled } from './installed';
import { createOpportunity } from './opportunity';
import { expectAllInReach } from './out-of-reach';
import { openSao } from './sao';
import { startTryton, type Tryton } from './server';

const Saved = v.array(v.object({ comment: v.nullable(v.string()) }));

describe.skipIf(!trytonIsInstalled())('moving in a real Tryton', () => {
  let product: Product;
  let tryton: Tryton;
  let page: Page;
  beforeAll(async () => {
    [product, tryton] = await Promise.all([startProduct(), startTryton()]);
    await tryton.rpc('model.party.party.create', [{ name: 'Alma Ortiz' }, { name: 'Bruno Keller' }], {});
    await createOpportunity(tryton.rpc, 1, 'Forty seats');
    await turnOnAt(product, tryton.origin, 'tryton');
    page = await product.context.newPage();
    await openSao(page, tryton);
  });
  afterAll(() => Promise.all([product?.close(), tryton?.close()]));

  /** Goes to a record by its address, as a link in a mail or a bookmark does; the app opens a tab of its own for it. */
  const goTo = (record: string) =>
    page.evaluate((to) => (location.hash = to), `${tryton.database}/model/${record}`);

  it('shows each party by its own name', async () => {
    await goTo('party.party/1');
    const sidebar = await sidebarShows(page, 'Alma Ortiz');
    await logSentence(sidebar, 'Call ++ liked the offer');
    await region(sidebar, 'Last impression').getByText('liked the offer').waitFor();
    await goTo('party.party/2');
    await sidebarShows(page, 'Bruno Keller');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
  });

  it('keeps a sale opportunity apart from its party, and a draft with its contact', async () => {
    const sidebar = await sidebarOf(page);
    await quickLog(sidebar).fill('Meeting + he brings his boss');
    await goTo('sale.opportunity/1');
    await sidebar.getByText('For Bruno Keller, on screen when you began.').waitFor();
    await sidebarIsSteady(sidebar);
    await quickLog(sidebar).press('Enter');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    await sidebarShows(page, 'Forty seats');
  });

  it('leaves each control of a deal within reach, in three windows and at four zooms', async () => {
    await page.getByRole('tab', { name: 'Sale Opportunity' }).waitFor();
    await expectAllInReach(page);
  });

  it('the same in its menu', async () => {
    const form = page.locator('#tabcontent > .tab-pane.active');
    const menu = form.locator('[data-toggle=dropdown]:visible').first();
    await expectAllInReach(page, {
      part: '.open > .dropdown-menu',
      open: () => menu.click(),
      close: () => menu.click(),
    });
  });

  it('goes back to the party that is open in the app’s other tab', async () => {
    // The app is still opening the opportunity's tab, and would bring it to the front over the click.
    await page.getByRole('tab', { name: 'Sale Opportunity' }).waitFor();
    await page.getByRole('tab', { name: 'Party' }).last().click();
    const sidebar = await sidebarShows(page, 'Bruno Keller');
    await region(sidebar, 'Last impression').getByText('he brings his boss').waitFor();
  });

  it('takes the note for the CRM into a text field, as a change that the user saves or takes back', async () => {
    await goTo('sale.opportunity/1');
    const field = page.locator('#tabcontent > .tab-pane.active textarea').first();
    await field.click();
    await page.keyboard.type('Before.');
    const sidebar = await sidebarOf(page);
    await sidebarIsSteady(sidebar);
    await logSentence(sidebar, 'Call ++ liked the offer. I’ll send the quote tomorrow');
    await sidebar.getByRole('button', { name: 'Copy for the CRM' }).click();
    const note = sidebar.getByRole('dialog', { name: 'Copy for the CRM' });
    await note.getByRole('button', { name: /^Put it into/ }).click();
    await note.getByText('It is in').waitFor();
    await expect
      .poll(() => field.inputValue())
      .toMatch(/^Before\.\nCall, [^]*We promised:\n- send the quote/);
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('Before.');
    await page.keyboard.press('Control+Shift+z');
    // It sends what it takes for changed, and nothing else.
    await page.locator('.tab-pane.active button#save').click();
    await expect.poll(savedComment).toMatch(/^Before\.\nCall, [^]*send the quote/);
  });

  const savedComment = async () => {
    const read = await tryton.rpc('model.sale.opportunity.read', [1], ['comment'], {});
    return v.parse(Saved, read)[0]?.comment;
  };
});
