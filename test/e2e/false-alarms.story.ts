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
    one.scrollIntoView({ block: 'nearest' });
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
  const sidebar = await openWithPromise();
  await page.evaluate(`{ const add = (parent, css) => {
      const element = document.createElement('div');
      element.style.cssText = css;
      parent.append(element);
    };
    ${harmless[what]} }`);
  await keepsPromise(sidebar);
});

it('a click counts in a page that the user has zoomed as far in as the browser can', async () => {
  const sidebar = await openWithPromise();
  await zoomTo(5);
  await page.waitForFunction(() => innerWidth < 300);
  await keepsPromise(sidebar);
  await zoomTo(1);
});

it('a click counts in a page that has itself shown on the full screen', async () => {
  const sidebar = await openWithPromise();
  const window = page.viewportSize();
  if (!window) throw new Error('the page has no window');
  await page.evaluate(() => document.documentElement.requestFullscreen());
  // A browser without a screen does not make the page larger by itself, as a real one does.
  await page.setViewportSize({ ...window, height: window.height + 80 });
  await keepsPromise(sidebar);
  await page.evaluate(() => document.exitFullscreen());
  await page.setViewportSize(window);
});

/** Zooms the page as the browser's menu does. */
const zoomTo = (factor: number) =>
  on.product.backstage.evaluate(
    async ([address, zoom]) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ url: address });
      await tabs.setZoom(tab.id, zoom);
    },
    [on.address('q'), factor] as const,
  );

async function openWithPromise(): Promise<Frame> {
  await page.goto(on.address('q'));
  const sidebar = await sidebarShows(page, 'Q');
  await logSentence(sidebar, 'promised the brochure yesterday');
  await region(sidebar, 'Promises').getByText('the brochure').first().waitFor();
  return sidebar;
}

async function keepsPromise(sidebar: Frame): Promise<void> {
  const before = await timesKept();
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
}
