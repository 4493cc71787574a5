import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journalOf, logSentence, region, sidebarShows, startOnDemo, type OnDemo } from './harness';

/*
 * What CRMs and other extensions do to a page without any ill will, and in which a click must count all the same.
 */
let on: OnDemo;
let page: Page;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.product.context.newPage();
});
afterAll(() => on?.close());

const timesKept = async () => (await journalOf(on)).filter(({ kind }) => kind === 'promise.kept').length;

/** Clicks where the button is, also in a page that is zoomed as a whole. */
async function clickKept(sidebar: Frame): Promise<void> {
  const button = region(sidebar, 'Promises').getByRole('button', { name: 'Kept' }).first();
  const within = await button.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const sheet = await page.evaluate(() => {
    const host = document.querySelector('last-impression');
    return {
      left: host?.getBoundingClientRect().left ?? 0,
      zoom: Number(getComputedStyle(document.documentElement).zoom),
    };
  });
  await page.mouse.click(sheet.left + within.x * sheet.zoom, within.y * sheet.zoom);
}

const box = 'position:fixed;right:10px;bottom:10px;width:80px;height:80px;background:red';
const busy = `setInterval(() => { const end = performance.now() + 120; while (performance.now() < end); }, 400)`;
const harmless: Readonly<Record<string, string>> = {
  'with a chat window over its corner': `add(document.body, '${box};z-index:2147483647')`,
  'with another extension’s button beside our host': `add(document.documentElement, '${box};z-index:9999')`,
  'that is often busy, with another extension’s element beside our host': `add(document.documentElement, ''); ${busy}`,
  'that is made smaller as a whole': `document.documentElement.style.zoom = '0.9'`,
  'that is made larger as a whole': `document.documentElement.style.zoom = '1.1'`,
  'whose body is moved and filtered': `document.body.style.cssText = 'transform:scale(0.99);filter:contrast(1.1)'`,
  'that gets scrollbars': `document.documentElement.style.overflow = 'scroll'`,
  'that gets scrollbars that take room from it': `const style = document.createElement('style');
    style.textContent = 'html { overflow-y: scroll } html::-webkit-scrollbar { width: 15px }';
    document.head.append(style)`,
};

it.each(Object.keys(harmless))('a click counts in a page %s', async (what) => {
  await page.goto(on.address('q'));
  const sidebar = await sidebarShows(page, 'Q');
  const before = await timesKept();
  await logSentence(sidebar, 'promised the brochure yesterday');
  await region(sidebar, 'Promises').getByText('the brochure').first().waitFor();
  await page.evaluate(`{ const add = (parent, css) => {
      const element = document.createElement('div');
      element.style.cssText = css;
      parent.append(element);
    };
    ${harmless[what]} }`);
  // As long as the sheet must have been looked at.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
  // On a busy machine the page may not have drawn for long enough, and says so.
  const clicked = async () => {
    await clickKept(sidebar);
    await sidebar.locator('html:not([data-deed=judging])').waitFor({ state: 'attached' });
    return sidebar.evaluate(() => document.documentElement.dataset['deed']);
  };
  while ((await clicked()) === 'busy');
  await expect.poll(timesKept).toBe(before + 1);
});
