import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badgeSays,
  pressKey,
  quickLog,
  region,
  sidebarIsSeen,
  sidebarIsSteady,
  startAtRecord,
  type OnDemo,
} from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ on, page, sidebar } = await startAtRecord('q'));
  await page.evaluate(
    `keysSeen = []; addEventListener('keydown', (event) => keysSeen.push(event.key), true)`,
  );
});
afterAll(() => on?.close());

const hasFocus = (): Promise<boolean> => sidebar.evaluate(() => document.hasFocus());
const isTyping = () => quickLog(sidebar).evaluate((field) => field === document.activeElement);

/** Presses a key where the focus is, once the sheet takes it: what was just done may have moved its rows. */
async function pressOnceSteady(key: string): Promise<void> {
  await sidebarIsSteady(sidebar);
  await page.keyboard.press(key);
}

/** Walks on by Tab until the sidebar has the focus; the page has about a dozen stops before it. */
async function tabIntoSidebar(): Promise<void> {
  for (let stops = 0; stops < 30; stops++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not reach the sidebar');
}

/** Chooses single keys in the options, and comes back to the sheet, which refuses the first click of somebody who does. */
async function chooseSingleKeys(radio: string, attribute: string): Promise<void> {
  const options = await on.product.context.newPage();
  await options.goto(`chrome-extension://${on.product.id}/src/options/index.html`);
  await options.getByRole('radio', { name: radio }).check();
  await Promise.all([
    sidebar.locator(`html[data-single-keys=${attribute}]`).waitFor({ state: 'attached' }),
    options.getByRole('status').getByText('Saved.').waitFor(),
  ]);
  await options.close();
  await page.bringToFront();
  await sidebarIsSteady(sidebar);
}

const withAlt = (key: string) => pressKey(sidebar, `Alt+${key}`);

const dialogs = [
  ['b', 'Brief: Q'],
  ['r', 'Read back'],
  ['t', 'Timeline: Q'],
  ['m', 'Everything saved about them: Q'],
  ['c', 'Copy for the CRM'],
  ['?', 'Keys'],
] as const;

describe('with the keyboard alone', () => {
  it('Tab leads into the sidebar', async () => {
    await tabIntoSidebar();
    // Tab alone may have led somebody here who is typing into the page.
    await page.keyboard.press('l');
    await sidebar.getByText('Single keys work here once').waitFor();
    expect(await isTyping()).toBe(false);
    // Enter after letters may end a password, and so may Tab and Enter, unless there was the time to read what the sheet says.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1_100)));
    for (const key of ['Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
    await page.evaluate('keysSeen.length = 0');
  });

  it('L and Enter log a sentence', async () => {
    await page.keyboard.press('l');
    await expect.poll(isTyping).toBe(true);
    await page.keyboard.type('Call ++ promised the brochure yesterday');
    await page.keyboard.press('Enter');
    await region(sidebar, 'Promises').getByText('Overdue').waitFor();
    await badgeSays(on.product, '1');
  });

  it('K keeps the first promise', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(isTyping).toBe(false);
    await pressOnceSteady('k');
    await badgeSays(on.product, '');
  });

  it('U undoes that', async () => {
    await pressOnceSteady('u');
    await badgeSays(on.product, '1');
  });

  it('a held key keeps only one promise', async () => {
    await quickLog(sidebar).fill('promised the price list yesterday');
    await quickLog(sidebar).press('Enter');
    await badgeSays(on.product, '2');
    await page.keyboard.press('Escape');
    await expect.poll(isTyping).toBe(false);
    // Each further `down` of a key that is down is a repeat, as the system sends them.
    await sidebarIsSteady(sidebar);
    for (let presses = 0; presses < 20; presses++) await page.keyboard.down('k');
    await page.keyboard.up('k');
    await badgeSays(on.product, '1');
    await pressOnceSteady('u');
    await badgeSays(on.product, '2');
  });

  it('U undoes the last change, whether it was made by a key or by a sentence', async () => {
    await pressOnceSteady('k');
    await badgeSays(on.product, '1');
    await quickLog(sidebar).fill('Ask about the ferry');
    await quickLog(sidebar).press('Enter');
    await region(sidebar, 'Ask about').getByText('the ferry').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(isTyping).toBe(false);
    await pressOnceSteady('u');
    await region(sidebar, 'Ask about').getByText('the ferry').waitFor({ state: 'detached' });
    expect(await quickLog(sidebar).inputValue()).toBe('Ask about the ferry');
    await region(sidebar, 'Promises').getByText('1 open').waitFor();
    await quickLog(sidebar).fill('');
    await pressKey(sidebar, 'k');
    await badgeSays(on.product, '');
    await pressOnceSteady('u');
    await badgeSays(on.product, '1');
    await quickLog(sidebar).fill('promised the leaflet yesterday');
    await quickLog(sidebar).press('Enter');
    await badgeSays(on.product, '2');
  });

  it('a sentence that is typed outside of the field goes into it, and does nothing', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(isTyping).toBe(false);
    // Sent together, so that no pause between two of them depends on how fast the story runs.
    await Promise.all([...'asked'].map((letter) => page.keyboard.press(letter)));
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('asked');
    await page.keyboard.type(' about rebates');
    expect(await quickLog(sidebar).inputValue()).toBe('asked about rebates');
    expect(await sidebar.getByRole('dialog').count()).toBe(0);
    await badgeSays(on.product, '2');
    await quickLog(sidebar).fill('');
  });

  it('an open dialog takes the keys, and returns the focus when it closes', async () => {
    await region(sidebar, 'Promises').getByText('2 open').waitFor();
    const more = sidebar.getByRole('button', { name: 'More about this promise' }).first();
    await more.focus();
    await page.keyboard.press('?');
    await sidebar.getByRole('dialog').waitFor();
    await pressOnceSteady('k');
    await sidebar.getByRole('button', { name: 'Close' }).press('Enter');
    await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('b');
    await sidebar.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    await badgeSays(on.product, '2');
  });

  it('the focus goes to the next row when a button has taken its own away', async () => {
    const kept = region(sidebar, 'Promises').getByRole('button', { name: /^Kept: / });
    const names = await kept.evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')));
    await kept.first().press('Enter');
    await badgeSays(on.product, '1');
    const focused = () => sidebar.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe(names[1]);
    await pressOnceSteady('u');
    await badgeSays(on.product, '2');
  });

  it('a single key is a letter like any other once single keys are turned off', async () => {
    await chooseSingleKeys('Don’t use single keys', 'off');
    // The sheet refuses the first click of somebody who comes back to the window, and then takes no letter.
    await expect
      .poll(async () => {
        if ((await quickLog(sidebar).inputValue()) === '') await pressKey(sidebar, 'k');
        return quickLog(sidebar).inputValue();
      })
      .toMatch(/^k+$/);
    await badgeSays(on.product, '2');
  });

  it('single keys act with Alt once that is chosen, and its hints say so', async () => {
    await quickLog(sidebar).fill('');
    await chooseSingleKeys('Only with Alt (Option on a Mac)', 'alt');
    for (const [key, dialog] of dialogs) {
      await withAlt(key);
      await sidebar.getByRole('dialog', { name: dialog }).waitFor();
      await page.keyboard.press('Escape');
      await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await withAlt('k');
    await badgeSays(on.product, '1');
    await withAlt('u');
    await badgeSays(on.product, '2');
    await withAlt('Shift+U');
    await badgeSays(on.product, '1');
    await sidebar.getByRole('button', { name: 'Brief, timeline and more' }).click();
    await sidebar.getByRole('menuitem', { name: 'Timeline (Alt+t)' }).press('Escape');
    await withAlt('l');
    await expect.poll(isTyping).toBe(true);
    await page.keyboard.press('Escape');
    await withAlt('x');
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
  });

  it('so they do in the day', async () => {
    const day = await on.product.context.newPage();
    await day.goto(`chrome-extension://${on.product.id}/src/today/index.html`);
    await day.locator('html[data-single-keys=alt]').waitFor({ state: 'attached' });
    await day.locator('h1').click();
    await day.keyboard.press('Alt+2');
    await expect.poll(() => new URL(day.url()).hash).toBe('#week');
    await day.keyboard.press('Alt+?');
    await day.getByRole('dialog').getByText('Alt').first().waitFor();
    await day.keyboard.press('Escape');
    await day.keyboard.press('Alt+u');
    await badgeSays(on.product, '2');
    await day.close();
  });

  it('the page receives none of these keys', async () => {
    expect(await page.evaluate('keysSeen')).toEqual([]);
  });
});
