import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBook } from '../demo/sample-book';
import { axeFindings, recordOf, region, sidebarShows, startOnDemo, writeBook, type OnDemo } from './harness';

let on: OnDemo;
let page: Page;
beforeAll(async () => {
  on = await startOnDemo();
  await writeBook(on.product.backstage, sampleBook(on.crm.origin, Date.now()));
  page = await on.openRecord('zoe-obrien');
  await region(await zoesSidebar(), 'Promises')
    .getByText('Send the revised quote')
    .waitFor();
});
afterAll(() => on?.close());

const zoesSidebar = () => sidebarShows(page, recordOf('zoe-obrien').name);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const findings = async (surface: Frame | Page, tab: Page) => {
    await tab.emulateMedia({ colorScheme });
    return axeFindings(surface);
  };

  it('axe finds nothing in the sidebar', async () => {
    expect(await findings(await zoesSidebar(), page)).toEqual([]);
  });

  it.each(['options', 'today'] as const)('axe finds nothing in %s', async (surface) => {
    const tab = await on.product.open(surface);
    await tab.getByRole('heading').first().waitFor();
    expect(await findings(tab, tab)).toEqual([]);
    await tab.close();
  });

  it('axe finds nothing in the popup', async () => {
    const popup = await on.product.popup(page);
    await popup.page.getByText('Send the revised quote').first().waitFor();
    expect(await findings(popup.page, popup.page)).toEqual([]);
    await popup.close();
  });
});

describe('the first screen', () => {
  it('holds all three answers at 1280×800 without a scroll', async () => {
    const sidebar = await zoesSidebar();
    for (const name of ['Last impression', 'Promises', 'Ask about']) {
      const box = await region(sidebar, name).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      });
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(800);
    }
  });
});
