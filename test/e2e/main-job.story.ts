import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badgeSays,
  logSentence,
  quickLog,
  recordOf,
  region,
  sidebarIsSeen,
  sidebarShows,
  startOnDemo,
  stopWorker,
  type OnDemo,
} from './harness';

const sentence =
  "Call ++ walked her through pricing. I'll send the quote by Tue 3pm. Ask about the marathon. Likes jazz.";
const zoe = recordOf('zoe-obrien');

/** Each story is told twice: the worker may die at any instant, so also right before each step of the user's. */
describe.each([
  { worker: 'alive', dies: false },
  { worker: 'killed before each step', dies: true },
])('the main job, with the worker $worker', ({ dies }) => {
  let on: OnDemo;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    on = await startOnDemo();
  });
  afterAll(() => on?.close());
  const step = async () => {
    if (dies) await stopWorker(on.product);
  };

  it('shows the contact on the page, with the three sections', async () => {
    await step();
    page = await on.openRecord('zoe-obrien');
    sidebar = await sidebarShows(page, zoe.name);
    expect(await sidebar.getByRole('heading', { level: 1 }).count()).toBe(1);
    for (const name of ['Last impression', 'Promises', 'Ask about']) await region(sidebar, name).waitFor();
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
  });

  it('saves the sentence that is logged after the call', async () => {
    await step();
    await logSentence(sidebar, sentence);
    await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
    await region(sidebar, 'Last impression').getByText('walked her through pricing').waitFor();
    await region(sidebar, 'Promises').getByText('send the quote').waitFor();
    await region(sidebar, 'Ask about').getByText('the marathon').waitFor();
    await region(sidebar, 'Ask about').getByText('jazz').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe('');
  });

  it('counts an overdue promise on the toolbar', async () => {
    await step();
    await logSentence(sidebar, 'promised the brochure yesterday');
    await region(sidebar, 'Promises').getByText('Overdue').waitFor();
    await badgeSays(on.product, '1');
  });

  it('is hidden if the page shows no contact', async () => {
    await step();
    await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
  });

  it('shows the next contact, and nothing of the last one', async () => {
    await step();
    await page.getByRole('link', { name: 'Jane Smith' }).first().click();
    sidebar = await sidebarShows(page, 'Jane Smith');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    expect(await sidebar.getByText('send the quote').count()).toBe(0);
  });

  it('distinguishes two people of the same name', async () => {
    await step();
    await logSentence(sidebar, 'Coffee + she laughed a lot');
    await region(sidebar, 'Last impression').getByText('she laughed a lot').waitFor();
    await page.goto(on.address('jane-smith-2'));
    sidebar = await sidebarShows(page, 'Jane Smith');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
  });

  it('logs from the toolbar for the contact on the page', async () => {
    await step();
    const popup = await on.product.popup(page);
    await popup.page.getByText('Jane Smith').first().waitFor();
    await logSentence(popup.page, 'Voicemail. She will call back');
    await popup.page.getByText('Saved for Jane Smith').first().waitFor();
    await popup.close();
    await region(sidebar, 'Last impression').getByText('Voicemail. She will call back').waitFor();
  });

  it('shows everything again when the user comes back to the contact', async () => {
    await step();
    await page.goto(on.address('zoe-obrien'));
    sidebar = await sidebarShows(page, zoe.name);
    await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
    await region(sidebar, 'Promises').getByText('send the quote').waitFor();
  });
});
