import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectorPage } from './detector/detector-page';
import { logSentence, region, servePage, sidebarOf, startProduct, turnOn, type Product } from './harness';
import { built } from './harness/product';

/*
 * A page that tries every way to tell that we are here. It can tell by two things, and only if a record is open: our host
 * element, and the room that the page makes for it.
 */
const crm = 'https://acme.pipedrive.com';
const record =
  '<div class="viewContainer"><div class="detailView personDetails"><h1 data-testid="header-title">Ana Ruiz</h1></div></div>';
const policy = {
  'content-security-policy-report-only':
    // What the harness evaluates is the only exception.
    "default-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'none'; frame-src 'none'; font-src 'none'",
};

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
  await servePage(product.context, `${crm}/**`, detectorPage(record), policy);
  await servePage(product.context, 'https://elsewhere.example/**', detectorPage(record), policy);
});
afterAll(() => product?.close());

const open = async (address: string) => {
  const page = await product.context.newPage();
  await page.goto(address);
  return page;
};
/** Waits in the sidebar alone: what the harness asks of the page itself, the page would notice. */
const shownIn = async (page: Page) => {
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('heading', { level: 1, name: 'Ana Ruiz', exact: true }).waitFor();
  return sidebar;
};
const noticedBy = (page: Page) => page.evaluate(() => detector.noticed());

/** What of ours has an address, as a page that knows our id would try it: all but a few of a kind. */
const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map(({ parentPath, name }) => `${parentPath.slice(built.length)}/${name}`.replace(/^\/*/, ''))
  .filter((file, i) => !/^(?:assets|crm)\//.test(file) || i % 20 === 0);

describe('a page that tries to detect the extension', () => {
  it('finds only the host element and the room for it, on a record', async () => {
    const page = await open(`${crm}/person/2841`);
    const sidebar = await shownIn(page);
    await logSentence(sidebar, 'Call ++ Likes jazz.');
    await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
    expect(await noticedBy(page)).toEqual([
      'element last-impression',
      'last-impression in html',
      'margin of html',
      'style of html',
      'style of last-impression',
    ]);
    await page.close();
  });

  it('finds nothing elsewhere in the CRM', async () => {
    const page = await open(`${crm}/settings`);
    // By then the eye has looked at a record of another tab: it was there all the time.
    const other = await open(`${crm}/person/2841`);
    await shownIn(other);
    expect(await noticedBy(page)).toEqual([]);
    await other.close();
    await page.close();
  });

  it('finds nothing on a site that is not turned on', async () => {
    const page = await open('https://elsewhere.example/person/2841');
    expect(await noticedBy(page)).toEqual([]);
    await page.close();
  });

  it.each([`${crm}/person/2841`, `${crm}/settings`, 'https://elsewhere.example/'])(
    'can load none of the extension’s files at %s, as with an extension that does not exist',
    async (address) => {
      const page = await open(address);
      const tried = (id: string) => files.map((file) => `chrome-extension://${id}/${file}`);
      const probe = (id: string) => page.evaluate((all) => detector.probe(all), tried(id));
      expect(files).toContain('src/sidebar/index.html');
      expect(await probe(product.id)).toEqual(await probe('a'.repeat(32)));
      await page.close();
    },
  );
});
