import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearQuickLog, journalOf, quickLog, sidebarShows, startOnDemo, type OnDemo } from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  on = await startOnDemo();
});
afterAll(() => on?.close());
beforeEach(async () => {
  page = await on.product.context.newPage();
  // It keeps its moves from us.
  await page.addInitScript(
    `if (self === top) navigation.addEventListener('currententrychange', (event) => event.stopImmediatePropagation())`,
  );
  await page.goto(on.address('q'));
  sidebar = await sidebarShows(page, 'Q');
  await quickLog(sidebar).click();
});

const saved = async () => (await journalOf(on)).filter(({ kind }) => kind === 'impression.left').length;

/** Moves on, where `path` says so, and then does not answer for six seconds. */
const beBusy = (path?: string) =>
  page.evaluate((to) => {
    if (to !== undefined) history.pushState(null, '', to);
    setTimeout(() => {
      const end = Date.now() + 6_000;
      while (Date.now() < end);
    });
  }, path);

/** Lays over all of the page what a pointer goes through. */
async function cover(): Promise<void> {
  await page.evaluate(() => {
    const over = document.createElement('div');
    document.documentElement.append(over);
    over.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none';
  });
  await sidebar.locator('html:not([data-steady])').waitFor({ state: 'attached' });
}

describe('Enter in the quick log', () => {
  it('saves nothing either where it is pressed on a chip', async () => {
    const sentence = 'promised the map by friday';
    await page.keyboard.type(sentence);
    await sidebar.locator('.chip-label').first().waitFor();
    await cover();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sidebar.getByText('What you typed is kept').waitFor();
    expect((await journalOf(on)).filter(({ kind }) => kind === 'promise.made')).toEqual([]);
    expect(await quickLog(sidebar).inputValue()).toBe(sentence);
    await clearQuickLog(on, sidebar);
  });

  it('saves nothing in a sheet that the page covers, and keeps the text', async () => {
    await cover();
    await page.keyboard.type('she signs');
    await page.keyboard.press('Enter');
    await sidebar.getByText('What you typed is kept').waitFor();
    expect([await saved(), await quickLog(sidebar).inputValue()]).toEqual([0, 'she signs']);
    await clearQuickLog(on, sidebar);
  });

  it('saves nothing if the page has hidden a move and is too busy to say where it is', async () => {
    await beBusy(new URL(on.address('zoe-obrien')).pathname);
    await page.keyboard.type('she signs');
    await page.keyboard.press('Enter');
    await sidebar.getByText('did not answer in time').waitFor();
    expect([await saved(), await quickLog(sidebar).inputValue()]).toEqual([0, 'she signs']);
  });

  it('saves if the page is busy, but still at its record', async () => {
    await beBusy();
    await page.keyboard.type('Likes jazz.');
    await page.keyboard.press('Enter');
    await expect.poll(saved, { timeout: 30_000 }).toBe(1);
  });
});
