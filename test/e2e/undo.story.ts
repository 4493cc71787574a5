import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badgeSays,
  clearQuickLog,
  draftsOf,
  logSentence,
  pressKey,
  quickLog,
  recordOf,
  region,
  sidebarShows,
  startOnDemo,
  type OnDemo,
} from './harness';

/** What was done anywhere is undone anywhere, the latest first, also after a reload; and done again. */
describe('undo and redo', () => {
  let on: OnDemo;
  let page: Page;
  let sidebar: Frame;
  const promises = () => region(sidebar, 'Promises');
  const open = (count: number) => promises().getByText(`${count} open`).waitFor();
  const reload = async (id = 'q') => {
    await page.goto(on.address(id));
    sidebar = await sidebarShows(page, recordOf(id).name);
  };
  beforeAll(async () => {
    on = await startOnDemo();
    page = await on.product.context.newPage();
    await reload();
    for (const what of ['the brochure', 'the price list', 'the leaflet']) {
      await logSentence(sidebar, `promised ${what} yesterday`);
      await promises().getByText(what).waitFor();
    }
    await open(3);
  });
  afterAll(() => on?.close());

  it('undo the last two changes in order, and redo them', async () => {
    await pressKey(sidebar, 'k');
    await open(2);
    await pressKey(sidebar, 'k');
    await open(1);
    await pressKey(sidebar, 'u');
    await open(2);
    await pressKey(sidebar, 'u');
    await open(3);
    await pressKey(sidebar, 'Shift+U');
    await open(2);
    await pressKey(sidebar, 'Shift+U');
    await open(1);
    await badgeSays(on.product, '1');
  });

  it('work after a reload, and say what is undone', async () => {
    await reload();
    await open(1);
    await pressKey(sidebar, 'u');
    await open(2);
    await sidebar.getByText(/^Undone, for Q: “promised/).waitFor();
    await pressKey(sidebar, 'u');
    await open(3);
  });

  it('work on the page of the day for a change made in the sidebar, and the reverse', async () => {
    await pressKey(sidebar, 'k');
    await open(2);
    const today = await on.product.open('today');
    const overdue = today.getByRole('region', { name: 'Overdue' });
    await overdue.getByRole('listitem').nth(1).waitFor();
    await today.locator('body').press('u');
    await overdue.getByRole('listitem').nth(2).waitFor();
    await overdue.getByRole('button', { name: 'Kept' }).first().click();
    await today.getByText(/^Kept: /).waitFor();
    await page.bringToFront();
    await open(2);
    await pressKey(sidebar, 'u');
    await open(3);
    await today.close();
  });

  it('work in the sidebar for a change made in the popup, and the reverse', async () => {
    const popup = await on.product.popup(page);
    await popup.page.getByText('3 overdue').waitFor();
    await popup.page.getByRole('button', { name: 'Kept' }).first().click();
    await popup.page.getByText('2 overdue').waitFor();
    await popup.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await popup.page.getByText('3 overdue').waitFor();
    await popup.page.getByRole('button', { name: 'Redo' }).press('Enter');
    await popup.page.getByText('2 overdue').waitFor();
    await popup.close();
    await open(2);
    await pressKey(sidebar, 'u');
    await open(3);
  });

  it('return a sentence to the draft of its contact, whoever is on screen, and after a reload', async () => {
    await logSentence(sidebar, 'Call ++ asked for the ferry times');
    await sidebar.getByText('Saved for Q').waitFor();
    await reload('zoe-obrien');
    await pressKey(sidebar, 'u');
    await sidebar.getByText('Undone, for Q: “Call ++ asked for the ferry times”').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe('');
    expect(await draftsOf(on)).toEqual(['Call ++ asked for the ferry times']);
    await reload();
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('Call ++ asked for the ferry times');
    await pressKey(sidebar, 'Shift+U');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('');
    await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
  });

  it('undo the answer to a question, then its sentence', async () => {
    await logSentence(sidebar, 'call ~ polite');
    const question = sidebar.getByRole('textbox', { name: 'What would have made it a rave?' });
    await question.fill('figures of her own');
    await question.press('Enter');
    await sidebar.getByText('Next time: figures of her own').waitFor();
    // Only the last change has an Undo.
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await sidebar.getByText('Undone: “Next time: figures of her own”').waitFor();
    await pressKey(sidebar, 'u');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('call ~ polite');
    await pressKey(sidebar, 'b');
    await sidebar.getByRole('dialog').getByRole('textbox').waitFor();
    expect(await sidebar.getByRole('dialog').getByRole('textbox').inputValue()).toBe('');
    await sidebar.getByRole('dialog').press('Escape');
    await clearQuickLog(on, sidebar);
  });

  it('show the same message on each surface if they fail, and work once they can', async () => {
    const words = 'It could not be undone. Try Undo again.';
    // What the disk does when it fails: each write throws.
    const breakDisk = `self.add = IDBObjectStore.prototype.add; IDBObjectStore.prototype.add = () => { throw new DOMException('no disk', 'UnknownError'); };`;
    const mendDisk = `IDBObjectStore.prototype.add = self.add;`;
    await pressKey(sidebar, 'k');
    await open(2);
    await sidebar.evaluate(breakDisk);
    await pressKey(sidebar, 'u');
    await sidebar.getByText(words).waitFor();
    const today = await on.product.open('today');
    await today.getByRole('region', { name: 'Overdue' }).waitFor();
    await today.evaluate(breakDisk);
    await today.locator('body').press('u');
    await today.getByText(words).waitFor();
    await today.close();
    const popup = await on.product.popup(page);
    await popup.page.getByText('2 overdue').waitFor();
    await popup.page.evaluate(breakDisk);
    await quickLog(popup.page).press('Escape');
    await popup.page.locator('body').press('u');
    await popup.page.getByText(words).waitFor();
    await popup.close();
    await sidebar.evaluate(mendDisk);
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await open(3);
  });
});
