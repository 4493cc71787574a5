import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickLog, servePage, sidebarShows, startProduct, turnOn, type Product } from './harness';

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
  const ana = '<!doctype html><title>Ana Ruiz - contact details</title><h1>Ana Ruiz</h1>';
  await servePage(product.context, 'https://acme.pipedrive.com/**', ana);
  page = await product.context.newPage();
  await page.goto('https://acme.pipedrive.com/person/2841');
});
afterAll(() => product?.close());

declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(how: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<void>;
  };
};

/** Starts the extension anew under the open pages, as an update does. Outside of developer mode it would stay off. */
async function update(): Promise<void> {
  const extensions = await product.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id);
  }, product.id);
  await extensions.close();
}

const marginRight = () => page.evaluate(() => document.documentElement.style.marginRight);

describe('an update of the extension under an open page', () => {
  it('puts the new sidebar in the place of the old, with the draft', async () => {
    const old = await sidebarShows(page, 'Ana Ruiz');
    await quickLog(old).fill('Call ++ she liked');
    await old.getByText('Rave').waitFor();
    await expect.poll(marginRight).toBe('360px');
    await update();
    await expect.poll(() => old.isDetached(), { timeout: 10_000 }).toBe(true);
    const now = await sidebarShows(page, 'Ana Ruiz');
    expect(await quickLog(now).inputValue()).toBe('Call ++ she liked');
    expect(await page.locator('last-impression').count()).toBe(1);
  });

  it('leaves nothing of the old one behind', async () => {
    await expect.poll(marginRight).toBe('360px');
    await page.evaluate(() => history.pushState(null, '', '/persons/list'));
    await expect.poll(marginRight).toBe('');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('style'))).toBe(false);
  });
});
