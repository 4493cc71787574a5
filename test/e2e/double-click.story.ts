import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  clickKept,
  journalOf,
  placeOfKept,
  promiseTheBrochure,
  sidebarIsSteady,
  sidebarShows,
  startOnDemo,
  timesKept,
  type OnDemo,
} from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  sidebar = await sidebarShows(page, 'Q');
  await promiseTheBrochure(sidebar);
  await sidebarIsSteady(sidebar);
});
afterAll(() => on?.close());

// A page can move its own window between two clicks: then the first is the page's and the second ours, and nothing has moved
// within the window.
it('does nothing in the sheet where the page has had its first click', async () => {
  const { x, y } = await placeOfKept(sidebar);
  await page.mouse.click(300, 500);
  await page.mouse.click(x, y);
  await sidebar.getByText('so nothing was done').waitFor();
  expect(await timesKept(on)).toBe(0);
});

it('does nothing there either where the page keeps its presses, and its focus, from all that listen after it', async () => {
  const thief = await on.product.context.newPage();
  const first = `<head><script>
    for (const type of ['pointerdown', 'mousedown', 'focus', 'blur'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  </script>`;
  await thief.route(on.address('q'), async (route) => {
    const real = await route.fetch();
    await route.fulfill({ response: real, body: (await real.text()).replace('<head>', first) });
  });
  await thief.goto(on.address('q'));
  const its = await sidebarShows(thief, 'Q');
  const { x, y } = await placeOfKept(its);
  await thief.mouse.click(300, 500);
  await thief.mouse.click(x, y);
  await its.getByText('so nothing was done').waitFor();
  expect(await timesKept(on)).toBe(0);
  await thief.close();
});

it('is no obstacle to a click that comes after a look', async () => {
  await page.mouse.click(300, 500);
  // As long as the sheet must have been looked at.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  await clickKept(page, sidebar);
  await expect.poll(() => timesKept(on)).toBe(1);
});

it('is not needed by a password: typed twice with Enter after Tab has led into the sheet, it does nothing', async () => {
  await promiseTheBrochure(sidebar);
  await page.mouse.click(300, 500);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('a, button, input, select, textarea'))
      one.tabIndex = -1;
    const user = document.createElement('input');
    document.body.append(user);
    user.focus();
  });
  const before = (await journalOf(on)).length;
  await page.keyboard.type('jane');
  await page.keyboard.press('Tab');
  for (let turn = 0; turn < 2; turn++) {
    await page.keyboard.type('hunter2k');
    await page.keyboard.press('Enter');
  }
  await sidebar.getByText('Single keys work here').waitFor();
  expect(await journalOf(on)).toHaveLength(before);
});
