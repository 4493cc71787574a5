import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  keptButton,
  promiseTheBrochure,
  sidebarIsSeen,
  sidebarOf,
  sidebarShows,
  startAtRecord,
  type OnDemo,
} from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ on, page, sidebar } = await startAtRecord('q'));
});
afterAll(() => on?.close());

const width = 1280;
const boxOf = async () => {
  const element = await (await sidebarOf(page)).frameElement();
  const box = await element.boundingBox();
  return { left: Math.round(box?.x ?? -1), right: Math.round((box?.x ?? -1) + (box?.width ?? 0)) };
};
const pageWidth = () => page.evaluate(() => document.body.getBoundingClientRect().width);
const choose = async (item: string) => {
  await sidebar.getByRole('button', { name: 'Where the sidebar is' }).click();
  await sidebar.getByRole('menuitemradio', { name: item }).click();
};
const reload = async () => {
  await page.reload();
  sidebar = await sidebarShows(page, 'Q');
};

describe('the place of the sidebar', () => {
  it('is at first on the right, beside the page', async () => {
    await expect.poll(pageWidth).toBeLessThan(width - 300);
    await expect.poll(async () => (await boxOf()).right).toBe(width);
  });

  it('is over the page if the user chooses that, also after a reload', async () => {
    await choose('Over the page');
    await expect.poll(pageWidth).toBe(width);
    await reload();
    await expect.poll(pageWidth).toBe(width);
  });

  it('is on the left if the user chooses that, also after a reload', async () => {
    await choose('On the left');
    await expect.poll(async () => (await boxOf()).left).toBe(0);
    await reload();
    await expect.poll(async () => (await boxOf()).left).toBe(0);
  });

  it('is a collapsed handle after a reload if the user collapsed it', async () => {
    await promiseTheBrochure(sidebar);
    await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).click();
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
    await page.reload();
    await page.locator('last-impression').waitFor({ state: 'attached' });
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
  });

  it('has on it how much is overdue to the contact, which the page cannot read', async () => {
    const count = await countOn(page);
    await expect.poll(() => textOf(count)).toBe('1');
    expect(await page.content()).not.toContain('tab-count');
    await page.evaluate((id) => history.pushState(null, '', `/crm/people/${id}`), 'zoe-obrien');
    await expect.poll(() => textOf(count)).toBe('');
    await page.goBack();
    await expect.poll(() => textOf(count)).toBe('1');
  });

  it('opens by a click on that number, which follows the book', async () => {
    const count = await countOn(page);
    const box = await count.getByText('1').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    sidebar = await sidebarShows(page, 'Q');
    await keptButton(sidebar).click();
    await expect.poll(() => textOf(count)).toBe('');
  });
});

/** The frame that draws the number on the handle. */
const countOn = async (tab: Page): Promise<Frame> =>
  tab.frames().find(isCount) ?? (await tab.waitForEvent('framenavigated', { predicate: isCount }));

const isCount = (frame: Frame): boolean => frame.url().endsWith('/tab-count.html');

const textOf = (frame: Frame): Promise<string> => frame.locator('body').innerText();
