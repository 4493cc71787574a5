import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  draftsOf,
  hold,
  logSentence,
  quickLog,
  recordOf,
  region,
  releaseField,
  sidebarIsSeen,
  sidebarOf,
  sidebarShows,
  startOnDemo,
  type OnDemo,
} from './harness';

let on: OnDemo;
let page: Page;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  await sidebarShows(page, 'Q');
});
afterAll(() => on?.close());

const goTo = (path: string) =>
  page.evaluate((to) => document.querySelector<HTMLElement>(`a[href="${to}"]`)?.click(), path);

describe('moving inside the CRM', () => {
  it('never shows the old name at the new address, however late the page is', async () => {
    await hold(page);
    await page.getByRole('link', { name: 'Harbour & Sons' }).click();
    expect(await page.locator('main h1').textContent()).toBe('Q');
    const sidebar = await sidebarOf(page);
    const company = sidebar.getByRole('heading', { level: 1 });
    await expect.poll(() => company.textContent()).toBe('A record in Demo CRM');
    expect(await company.textContent()).not.toBe('Q');
    await releaseField(page, 'blank');
    await releaseField(page);
    await sidebarShows(page, 'Harbour & Sons');
  });

  it('follows the browser back and forth', async () => {
    await page.goBack();
    await releaseField(page);
    await sidebarShows(page, 'Q');
    await page.goForward();
    await releaseField(page);
    await sidebarShows(page, 'Harbour & Sons');
  });

  it('leaves a half typed sentence with its contact', async () => {
    await page.goto(on.address('jane-smith-1'));
    const sidebar = await sidebarShows(page, 'Jane Smith');
    await quickLog(sidebar).fill('Call ++ she signs on Friday');
    // Nobody types and leaves in the same millisecond.
    await expect.poll(() => draftsOf(on)).toContain('Call ++ she signs on Friday');
    await page.goto(on.address('q'));
    const other = await sidebarShows(page, 'Q');
    await logSentence(other, 'Call - he was in a hurry');
    await region(other, 'Last impression').getByText('he was in a hurry').waitFor();
    await page.goto(on.address('jane-smith-1'));
    const again = await sidebarShows(page, 'Jane Smith');
    await expect.poll(() => quickLog(again).inputValue()).toBe('Call ++ she signs on Friday');
    await region(again, 'Last impression').getByText('No history yet.').waitFor();
  });

  it('saves a sentence for the contact for whom it was begun, though the page moved on before Enter', async () => {
    await page.goto(on.address('zoe-obrien'));
    const sidebar = await sidebarShows(page, recordOf('zoe-obrien').name);
    await page.getByRole('link', { name: 'Harbour: 40 seats' }).waitFor();
    await quickLog(sidebar).fill('Call ++ the import runs');
    await page.getByRole('link', { name: 'Harbour: 40 seats' }).click();
    await sidebarShows(page, 'Harbour: 40 seats');
    await quickLog(sidebar).press('Enter');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    await page.goBack();
    await sidebarShows(page, recordOf('zoe-obrien').name);
    await region(sidebar, 'Last impression').getByText('the import runs').waitFor();
  });

  it('is hidden on lists and settings', async () => {
    for (const path of ['/crm/people', '/crm/settings']) {
      await goTo(path);
      await expect.poll(() => sidebarIsSeen(page)).toBe(false);
    }
  });
});
