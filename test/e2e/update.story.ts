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

/** Starts the extension again under the open pages, as an update does. Outside of developer mode it would stay off. */
async function update(): Promise<void> {
  const extensions = await extensionsPage();
  await reload(extensions);
  await extensions.close();
}

async function extensionsPage(): Promise<Page> {
  const extensions = await product.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return extensions;
}

const reload = (extensions: Page) =>
  extensions.evaluate((id) => chrome.developerPrivate.reload(id), product.id);

const marginRight = () => page.evaluate(() => document.documentElement.style.marginRight);

describe('an update of the extension under an open page', () => {
  it('replaces the old sidebar by the new one, with the draft', async () => {
    const old = await sidebarShows(page, 'Ana Ruiz');
    await quickLog(old).fill('Call ++ she liked');
    await old.getByText('Rave').waitFor();
    await expect.poll(marginRight).toBe('360px');
    await update();
    await expect.poll(() => old.isDetached(), { timeout: 30_000 }).toBe(true);
    const now = await sidebarShows(page, 'Ana Ruiz');
    expect(await quickLog(now).inputValue()).toBe('Call ++ she liked');
    await expect.poll(() => page.locator('last-impression').count()).toBe(1);
  });

  it('lets no letter of a sentence that is being typed into the page', async () => {
    const sentence = 'Call ++ she would rather not say it to the others, and asks that it stays between us';
    const extensions = await extensionsPage();
    await page.bringToFront();
    const old = await sidebarShows(page, 'Ana Ruiz');
    await page.evaluate(
      `keysSeen = []; for (const type of ['keydown', 'keyup', 'input']) addEventListener(type, ({ key }) => keysSeen.push(key), true)`,
    );
    await quickLog(old).fill('');
    await quickLog(old).click();
    const typed = page.keyboard.type(sentence, { delay: 25 });
    await reload(extensions);
    await typed;
    await expect.poll(() => old.isDetached(), { timeout: 30_000 }).toBe(true);
    const now = await sidebarShows(page, 'Ana Ruiz');
    expect(await page.evaluate('keysSeen')).toEqual([]);
    await expect.poll(() => quickLog(now).inputValue()).toBe(sentence);
    await extensions.close();
  });

  it('leaves nothing of the old one behind', async () => {
    await expect.poll(marginRight).toBe('360px');
    await page.evaluate(() => history.pushState(null, '', '/persons/list'));
    await expect.poll(marginRight).toBe('');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('style'))).toBe(false);
  });
});
