import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, sidebarIsSeen, sidebarOf, startProduct, turnOn, type Product } from './harness';

const page = '<!doctype html><link rel="icon" href="data:,"><h1 data-testid="header-title">Ana Ruiz</h1>';

/** Addresses that say no record, each on a host where the eye is at work. */
const noRecords = {
  'a page that no adapter knows': '/reports/42/dashboard',
  'an address of ten kilobytes': `/person/2841?x=${'a'.repeat(10_240)}`,
  'a malformed percent-encoding': '/person/%E0%A4%A',
  'an id that is a word': '/person/new',
  'an id of letters': '/person/12ab',
  'markup for an id': '/person/%3Cimg%20src=x%20onerror=alert(1)%3E',
  'a null byte in the id': '/person/2841%00',
};
const hubspotNoRecords = {
  'an encoded slash in the id': '/contacts/1/record/0-1/2%2F3',
  'markup for a tenant': '/contacts/%3Cscript%3E/record/0-1/151',
  'an id that is not digits': '/contacts/1/record/0-1/١٢٣',
};

let product: Product;
let tab: Page;
const complaints: string[] = [];
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*', 'https://app.hubspot.com/*']);
  for (const host of ['https://acme.pipedrive.com/**', 'https://app.hubspot.com/**'])
    await servePage(product.context, host, page);
  tab = await product.context.newPage();
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
});
afterAll(() => product?.close());

/** The eye has looked once it shows a record that follows. */
async function eyeHasLooked(record: string) {
  await tab.evaluate((to) => history.pushState(null, '', to), record);
  await sidebarOf(tab);
  await expect.poll(() => sidebarIsSeen(tab)).toBe(true);
}

describe('an address that is no record', () => {
  it.each(Object.entries(noRecords))('shows no sidebar on Pipedrive: %s', async (_, address) => {
    await tab.goto(`https://acme.pipedrive.com${address}`);
    expect(await sidebarIsSeen(tab)).toBe(false);
    await eyeHasLooked('/person/2841');
    await tab.evaluate((to) => history.pushState(null, '', to), address);
    expect(await sidebarIsSeen(tab)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it.each(Object.entries(hubspotNoRecords))('shows no sidebar on HubSpot: %s', async (_, address) => {
    await tab.goto(`https://app.hubspot.com${address}`);
    expect(await sidebarIsSeen(tab)).toBe(false);
    await eyeHasLooked('/contacts/1/record/0-1/151');
    await tab.evaluate((to) => history.pushState(null, '', to), address);
    expect(await sidebarIsSeen(tab)).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('an address that is a record, oddly written', () => {
  it.each(['/person/2841/', '/person/2841?%E0%A4%A', '/person/2841#%', '/person/2841?x=<script>'])(
    'shows the record: %s',
    async (address) => {
      await tab.goto(`https://acme.pipedrive.com${address}`);
      const sidebar = await sidebarOf(tab);
      await sidebar.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => sidebarIsSeen(tab)).toBe(true);
      expect(complaints).toEqual([]);
    },
  );
});
