import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  logSentence,
  region,
  servePage,
  sidebarIsSeen,
  sidebarShows,
  startProduct,
  stopWorker,
  turnOn,
  type Product,
} from './harness';
import { saasPage, type SaasPage } from './saas-page';

interface CrmPage extends Omit<SaasPage, 'records'> {
  readonly crm: string;
  readonly origin: string;
  readonly host: string;
  readonly paths: readonly [string, string];
}

/** Addresses as the CRMs make them, with as much of their pages as the name needs. */
const crms: readonly CrmPage[] = [
  {
    crm: 'HubSpot',
    origin: 'https://app-eu1.hubspot.com',
    host: 'https://app-eu1.hubspot.com/*',
    paths: ['/contacts/12345678/record/0-1/901', '/contacts/12345678/record/0-1/902'],
    dom: '<h1 data-selenium-test="highlightTitle">NAME</h1>',
  },
  {
    crm: 'Salesforce Lightning',
    origin: 'https://acme.lightning.force.com',
    host: 'https://*.lightning.force.com/*',
    paths: ['/lightning/r/Contact/0038H00000HeT3EQAV/view', '/lightning/r/Contact/0038d00000H8ta6AAB/view'],
    dom: '<div class="windowViewMode-normal"><records-highlights2><slot name="primaryField"><lightning-formatted-name>NAME</lightning-formatted-name></slot></records-highlights2></div>',
  },
  {
    crm: 'Pipedrive',
    origin: 'https://acme.pipedrive.com',
    host: 'https://*.pipedrive.com/*',
    paths: ['/person/2841', '/person/2842'],
    dom: '<div class="viewContainer"><div class="detailView personDetails"><h1 data-testid="header-title">NAME</h1></div></div>',
  },
  {
    crm: 'Capsule, of whose page nothing is known',
    origin: 'https://acme.capsulecrm.com',
    host: 'https://*.capsulecrm.com/*',
    paths: ['/party/111', '/party/112'],
    dom: '<header><h1>NAME</h1></header>',
    title: 'NAME | Capsule',
  },
];

const workers = [
  { worker: 'alive', dies: false },
  { worker: 'killed before each step', dies: true },
];

describe.each(workers)('with the worker $worker', ({ dies }) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product?.close());
  beforeEach(async () => {
    if (dies) await stopWorker(product);
  });

  describe.each(crms)('$crm', ({ origin, host, paths: [first, second], dom, title }) => {
    let page: Page;
    beforeAll(async () => {
      const records = { [first]: 'Alma Ortiz', [second]: 'Bruno Keller' };
      await servePage(product.context, `${origin}/**`, saasPage({ dom, title, records }));
      await turnOn(product, [host]);
      page = await product.context.newPage();
      await page.goto(`${origin}${first}`);
    });

    it('shows the contact of the address, and saves a log for them', async () => {
      const sidebar = await sidebarShows(page, 'Alma Ortiz');
      await logSentence(sidebar, 'Call + she signs');
      await region(sidebar, 'Last impression').getByText('she signs').waitFor();
    });

    it('follows a move inside the app', async () => {
      await page.getByRole('link', { name: 'Open Bruno Keller' }).click();
      const sidebar = await sidebarShows(page, 'Bruno Keller');
      await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
      expect(await sidebar.getByText('she signs').count()).toBe(0);
    });

    it('is hidden on a list', async () => {
      await page.getByRole('link', { name: 'List' }).click();
      await expect.poll(() => sidebarIsSeen(page)).toBe(false);
    });
  });
});
