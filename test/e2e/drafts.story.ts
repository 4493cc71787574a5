import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearQuickLog, draftsOf, quickLog, sidebarShows, startOnDemo, type OnDemo } from './harness';

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

/** Keeps all writes of drafts waiting, as a slow disk does, until the returned function is called. */
async function holdDrafts(): Promise<() => Promise<void>> {
  const { backstage } = on.product;
  await backstage.evaluate(
    () =>
      new Promise<void>((held) => {
        const opening = indexedDB.open('last-impression');
        opening.onsuccess = () => {
          const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          let isHeld = true;
          addEventListener('release-drafts', () => (isHeld = false), { once: true });
          const hold = () => {
            const asked = drafts.count();
            asked.onsuccess = () => {
              held();
              if (isHeld) hold();
              else opening.result.close();
            };
          };
          hold();
        };
      }),
  );
  return () => backstage.evaluate(() => void dispatchEvent(new Event('release-drafts')));
}

/** All that the spare copy holds, as one text. */
const sparedDrafts = async (): Promise<string> =>
  JSON.stringify(await on.product.backstage.evaluate('chrome.storage.local.get()'));

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

  it('is in the field again after the page was reloaded while the database was busy', async () => {
    const page = await on.openRecord('q');
    const sidebar = await sidebarShows(page, 'Q');
    const release = await holdDrafts();
    const sentence = 'Call ++ she wants to see the import first';
    await quickLog(sidebar).fill(sentence);
    await expect.poll(sparedDrafts).toContain(sentence);
    await page.reload();
    await release();
    const again = await sidebarShows(page, 'Q');
    await expect.poll(() => quickLog(again).inputValue()).toBe(sentence);
    await clearQuickLog(on, again);
  });

  it('is in the field again after the browser was closed', async () => {
    await type('ostrich', 'Ostrich Logistics');
    on.product = await on.product.restart();
    await expectDraft('ostrich', 'Ostrich Logistics');
  });
});
