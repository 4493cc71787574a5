import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftsOf, quickLog, sidebarShows, startOnDemo, type OnDemo } from './harness';

const typed = 'Call ++ she wants to see the import. I’ll sen';

let on: OnDemo;
beforeAll(async () => {
  on = await startOnDemo();
});
afterAll(() => on?.close());

/** Types as a fast person does: each letter an input of its own, thirty in a second. */
async function type(id: string, name: string) {
  const page = await on.openRecord(id);
  const sidebar = await sidebarShows(page, name);
  await quickLog(sidebar).pressSequentially(typed, { delay: 33 });
  // Nothing else has happened since the last letter: the field still has the caret.
  await expect.poll(() => draftsOf(on), { interval: 10 }).toContain(typed);
  return page;
}

async function expectDraft(id: string, name: string) {
  const page = await on.openRecord(id);
  const sidebar = await sidebarShows(page, name);
  await expect.poll(() => quickLog(sidebar).inputValue()).toBe(typed);
}

describe('a half typed sentence', () => {
  it('is in the field again after the tab was closed', async () => {
    const page = await type('q', 'Q');
    await page.close();
    await expectDraft('q', 'Q');
  });

  it('is in the field again after the page was reloaded', async () => {
    const page = await type('jane-smith-1', 'Jane Smith');
    await page.reload();
    const sidebar = await sidebarShows(page, 'Jane Smith');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe(typed);
  });

  it('is in the field again after the browser was closed', async () => {
    await type('ostrich', 'Ostrich Logistics');
    on.product = await on.product.restart();
    await expectDraft('ostrich', 'Ostrich Logistics');
  });
});
