import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  logSentence,
  quickLog,
  region,
  sidebarIsSteady,
  sidebarOf,
  sidebarShows,
  startProduct,
  turnOn,
  type Product,
} from './harness';

/*
 * What a page may say of a contact, and what it may get the user to take from it: text that turns itself around, another's
 * name, and sentences that once took longer to read than anybody waits.
 */
const origin = 'https://acme.pipedrive.com';
let product: Product;
/** What the page at the contact's address says now. */
let name = 'Ana Ruiz';
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
  await serve();
});
afterAll(() => product?.close());

const serve = () =>
  product.context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><body><div class="viewContainer"><div class="detailView personDetails">
        <h1 data-testid="header-title">${name.replaceAll('<', '&lt;')}</h1></div></div></body>`,
    }),
  );
const open = async (id: string): Promise<Page> => {
  const page = await product.context.newPage();
  await page.goto(`${origin}/person/${id}`);
  return page;
};

describe('a contact’s name', () => {
  it('is shown as one plain line, without the page’s markup and direction marks', async () => {
    name = '<img src=x onerror=alert(1)> \u202eziuR anA\u202c\u200b';
    const page = await open('1');
    const sidebar = await sidebarShows(page, '<img src=x onerror=alert(1)> ziuR anA');
    expect(await sidebar.locator('img').count()).toBe(0);
    expect(await sidebar.getByRole('heading', { level: 1 }).textContent()).not.toMatch(
      /[\u202e\u202c\u200b]/u,
    );
    await page.close();
  });

  it('is not confirmed if it changes while the user confirms it', async () => {
    name = 'Ana Ruiz';
    const page = await open('5');
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    const yes = await sidebar.getByRole('button', { name: 'Confirm' }).boundingBox();
    if (!yes) throw new Error('nobody asks');
    await page.mouse.move(yes.x + 5, yes.y + 5);
    const changed = sidebar.evaluate(
      () =>
        new Promise<void>((done) => {
          const seen = () => document.querySelector('h1')?.textContent === 'Eve Evil' && done();
          const all = { subtree: true, childList: true, characterData: true };
          new MutationObserver(seen).observe(document.body, all);
        }),
    );
    await page.locator('h1').evaluate((shown) => (shown.textContent = 'Eve Evil'));
    await changed;
    await page.mouse.down();
    await page.mouse.up();
    await sidebar.getByText('so nothing was done').waitFor();
    await sidebar.getByText('Name taken from the page').waitFor();
    await page.close();
  });

  it('stays as the user confirmed it, whatever the page says later and however often', async () => {
    name = 'Ana Ruiz';
    const page = await open('2');
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await sidebar.getByText('Name taken from the page').waitFor();
    await sidebar.getByRole('button', { name: 'Confirm' }).click();
    await logSentence(sidebar, 'Call ++ Likes jazz.');
    await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
    await page.close();
    name = 'Eve Evil';
    for (const _visit of [1, 2, 3]) {
      const again = await open('2');
      const shown = await sidebarShows(again, 'Ana Ruiz');
      await region(shown, 'Last impression').getByText('They’d say: rave').waitFor();
      await again.close();
    }
  });
});

describe('a sentence that is slow to read', () => {
  const words = 'they '.repeat(60).trim();

  it('is read at once, and again at once as a draft after a restart', async () => {
    name = 'Bob Keller';
    const page = await open('3');
    await quickLog(await sidebarShows(page, 'Bob Keller')).fill(words);
    const popup = await product.open('popup');
    await quickLog(popup).fill(`${words} said it is`);
    await expect.poll(() => quickLog(popup).inputValue()).toBe(`${words} said it is`);
    product = await product.restart();
    await serve();
    const again = await open('3');
    const sidebar = await sidebarShows(again, 'Bob Keller');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe(words);
    await quickLog(sidebar).press('Enter');
    await region(sidebar, 'Last impression').getByText(words).waitFor();
    await again.close();
  });

  it('is saved whole with 4,000 letters', async () => {
    const page = await open('4');
    const sidebar = await sidebarOf(page);
    await sidebarIsSteady(sidebar);
    const text = 'a, '.repeat(1333).trim();
    await quickLog(sidebar).fill(text);
    await quickLog(sidebar).press('Enter');
    await region(sidebar, 'Last impression').getByText('a, a, a, a, a').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe('');
    await page.close();
  });
});
