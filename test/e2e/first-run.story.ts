import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import {
  eyeIsOpen,
  servePage,
  sidebarNow,
  sidebarShows,
  startProduct,
  grantHosts,
  type Product,
} from './harness';
import { saasPage } from './saas-page';

const record = '/contacts/12345678/record/0-1/901';
const address = `https://app.hubspot.com${record}`;

let product: Product;
let crmTab: Page;
beforeAll(async () => {
  product = await startProduct();
  const dom = '<h1 data-selenium-test="highlightTitle">NAME</h1>';
  await servePage(
    product.context,
    'https://app.hubspot.com/**',
    saasPage({ dom, records: { [record]: 'Alma Ortiz' } }),
  );
  crmTab = await product.context.newPage();
  await crmTab.goto(address);
});
afterAll(() => product?.close());

const welcome = (): Page | undefined =>
  product.context.pages().find((page) => page.url().endsWith('#welcome'));

describe('the first run', () => {
  it('opens the options by itself', async () => {
    await expect.poll(() => welcome()?.url()).toContain('/src/options/index.html');
  });

  it('shows no warning when it is installed', async () => {
    const warnings = await product.backstage.evaluate(
      `chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))`,
    );
    expect(warnings).toEqual([]);
  });

  it('begins with access to no host, and with nothing in any page', async () => {
    const granted = await product.backstage.evaluate(`chrome.permissions.getAll()`);
    expect(granted).toMatchObject({ origins: [] });
    expect(sidebarNow(crmTab)).toBeUndefined();
  });

  it('turns a CRM on, and the sidebar opens in the tab of a contact that was open before', async () => {
    await grantHosts(product, hubspot.hosts);
    const page = welcome();
    if (!page) throw new Error('no welcome');
    await page.getByRole('searchbox', { name: 'Search CRMs' }).fill('hubs');
    await page.getByRole('checkbox', { name: 'HubSpot' }).check();
    await page.getByRole('button', { name: 'Turn on HubSpot' }).click();
    await page.getByRole('status').getByText('HubSpot: turned on').waitFor();
    const home = page.getByRole('link', { name: 'Open HubSpot' });
    expect(await home.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await home.getAttribute('href')).toBe('https://app.hubspot.com/');
    expect(await page.getByRole('searchbox', { name: 'Search CRMs' }).inputValue()).toBe('');
    const steps = page.getByRole('region', { name: 'What to do next' });
    await steps.getByText(/^Pin the button|^The button is in your toolbar/).waitFor();
    await steps.getByText('Alt+Shift+K').waitFor();
    await eyeIsOpen(product, hubspot.hosts);
    await sidebarShows(crmTab, 'Alma Ortiz');
  });

  it('turns the CRM off again, and pages opened afterwards have no sidebar', async () => {
    const page = welcome();
    if (!page) throw new Error('no welcome');
    await page.getByRole('button', { name: 'Turn off: HubSpot' }).click();
    await page.getByRole('status').getByText('HubSpot: turned off').waitFor();
    await crmTab.goto(address);
    await crmTab.getByRole('heading', { name: 'Alma Ortiz' }).waitFor();
    expect(sidebarNow(crmTab)).toBeUndefined();
  });
});
