import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeSays, quickLog, region, sidebarShows, startOnDemo, type OnDemo } from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  sidebar = await sidebarShows(page, 'Q');
});
afterAll(() => on?.close());

describe('with the keyboard alone', () => {
  it('one presses into the sheet and logs', async () => {
    await sidebar.locator('body').press('l');
    await expect
      .poll(() => quickLog(sidebar).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type('Call ++ promised the brochure yesterday');
    await page.keyboard.press('Enter');
    await region(sidebar, 'Promises').getByText('Overdue').waitFor();
    await badgeSays(on.product, '1');
  });

  it('one keeps the first promise', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await badgeSays(on.product, '');
  });

  it('one takes that back', async () => {
    await page.keyboard.press('u');
    await badgeSays(on.product, '1');
  });

  it('the page sees none of the keys', async () => {
    await page.evaluate(`window.keysSeen = 0; addEventListener('keydown', () => window.keysSeen++, true)`);
    await sidebar.locator('body').press('l');
    await page.keyboard.type('secret');
    expect(await page.evaluate('window.keysSeen')).toBe(0);
    expect(await quickLog(sidebar).inputValue()).toContain('secret');
  });
});
