import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  journalOf,
  logSentence,
  quickLog,
  region,
  sidebarIsSteady,
  sidebarShows,
  startOnDemo,
  type OnDemo,
} from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  const first = await sidebarShows(page, 'Q');
  await logSentence(first, 'promised the brochure yesterday');
  await region(first, 'Promises').getByText('the brochure').waitFor();
});
afterAll(() => on?.close());
beforeEach(async () => {
  await page.goto(on.address('q'));
  sidebar = await sidebarShows(page, 'Q');
});

const keptButton = (): Locator => region(sidebar, 'Promises').getByRole('button', { name: 'Kept' }).first();
const kept = async () => (await journalOf(on)).filter(({ kind }) => kind === 'promise.kept').length;

/** Where a click must land to keep the promise, CSS px of the page. */
async function target(): Promise<{ x: number; y: number }> {
  const box = await keptButton().boundingBox();
  if (!box) throw new Error('the promise has no button');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Does something to our host, or beside it, as the page's own script. */
const asPage = (script: string) =>
  page.evaluate(`{ const host = document.querySelector('last-impression');
  const set = (name, value, element = host) => element.style.setProperty(name, value, 'important'); ${script} }`);

/** Waits until what the page did has been drawn, and the browser has looked at what is seen. */
const drawn = () =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done(), 700))),
  );

/** Waits until what the page did has been drawn, and no longer: 30 ms or so. */
const frameDrawn = () =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

async function click(): Promise<void> {
  const { x, y } = await target();
  await page.mouse.click(x, y);
}

const refusal = () => sidebar.locator('.refusal');

/** What a page can do to the sheet and still have the click land in it. */
const attacks: Readonly<Record<string, string>> = {
  'made transparent': `set('opacity', '0')`,
  'made nearly transparent': `set('opacity', '.01')`,
  'made transparent with the whole page': `set('opacity', '0', document.documentElement)`,
  'turned a little': `set('transform-origin', (x - host.offsetLeft) + 'px ' + y + 'px'); set('transform', 'rotate(1deg)')`,
  'made large, so that one button is all that is seen': `set('transform-origin', (x - host.offsetLeft) + 'px ' + y + 'px'); set('transform', 'scale(3)')`,
  'clipped to three pixels': `set('clip-path', 'circle(1.5px at ' + (x - host.offsetLeft) + 'px ' + y + 'px)')`,
  'filtered away': `set('filter', 'opacity(0)')`,
  'masked away': `set('mask-image', 'linear-gradient(transparent, transparent)')`,
  'covered by what a pointer goes through': `const cover = document.createElement('div');
    document.documentElement.append(cover);
    cover.style = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none'`,
  'covered by a popover that a pointer goes through': `const cover = document.createElement('div');
    cover.popover = 'manual';
    document.body.append(cover);
    cover.style = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
    cover.showPopover()`,
};

describe('a click in a sheet that the page has', () => {
  it.each(Object.keys(attacks))('%s does nothing, and says so', async (attack) => {
    const { x, y } = await target();
    await asPage(`const [x, y] = [${x}, ${y}]; ${attacks[attack]}`);
    await drawn();
    await page.mouse.click(x, y);
    await refusal().getByText('This page covers or changes the sidebar').waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
  });
});

describe('a click in a sheet that has just come under the pointer', () => {
  it('from beside it does nothing', async () => {
    const { x, y } = await target();
    await asPage(`set('right', '400px')`);
    await page.mouse.move(x, y);
    await drawn();
    await asPage(`set('right', '0')`);
    await frameDrawn();
    await page.mouse.down();
    await page.mouse.up();
    await refusal().getByText('so nothing was done').waitFor();
    expect(await kept()).toBe(0);
  });

  it('from out of the window does nothing', async () => {
    const { x, y } = await target();
    await asPage(`set('right', '-400px')`);
    await page.mouse.move(x, y);
    await drawn();
    await asPage(`set('right', '0')`);
    await frameDrawn();
    await page.mouse.down();
    await page.mouse.up();
    await refusal().waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
  });

  it('as the second of two clicks does nothing', async () => {
    const { x, y } = await target();
    await asPage(`set('right', '400px');
      addEventListener('click', () => set('right', '0'), { once: true })`);
    await drawn();
    await page.mouse.dblclick(x, y);
    await drawn();
    expect(await kept()).toBe(0);
  });

  it('because the page went to another record does nothing there', async () => {
    const { x, y } = await target();
    await page.evaluate(
      (path) => history.pushState(null, '', path),
      new URL(on.address('zoe-obrien')).pathname,
    );
    await page.evaluate((path) => history.pushState(null, '', path), new URL(on.address('q')).pathname);
    await page.mouse.click(x, y);
    await drawn();
    expect(await kept()).toBe(0);
  });
});

describe('a key in a sheet that nobody can see', () => {
  it('does nothing, and what is typed there is not lost', async () => {
    await quickLog(sidebar).click();
    await asPage(`set('opacity', '0')`);
    await drawn();
    await page.keyboard.type('she signs');
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await refusal().getByText('What you typed is kept').waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
    await asPage(`set('opacity', '1')`);
    expect(await quickLog(sidebar).inputValue()).toBe('she signs');
    await quickLog(sidebar).fill('');
  });
});

describe('a click in a sheet that stands whole', () => {
  it('does what it says, also after a false alarm', async () => {
    await asPage(`set('opacity', '.5')`);
    await drawn();
    await click();
    await refusal().waitFor({ state: 'attached' });
    await asPage(`set('opacity', '1')`);
    await sidebarIsSteady(sidebar);
    await click();
    await expect.poll(kept).toBe(1);
    await refusal().getByText('covers').waitFor({ state: 'detached' });
  });
});
