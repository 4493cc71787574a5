import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { putRows } from '../demo/raw-book';
import {
  buildThatNotifies,
  dispatchNotice,
  latestContact,
  logSentence,
  noticesShown,
  region,
  sidebarShows,
  startOnDemo,
  stopWorker,
  writeBook,
  type OnDemo,
} from './harness';

declare const chrome: {
  readonly tabs: { query(what: object): Promise<{ url?: string; active: boolean }[]> };
};

const minute = 60_000;
const build = buildThatNotifies();
let on: OnDemo;
let q: string;
beforeAll(async () => {
  on = await startOnDemo({ extension: build.folder });
  const rows = [{ table: 'settings', row: { key: 'quiet', value: null } }];
  await on.product.backstage.evaluate(putRows, { book: 'last-impression', rows });
});
afterAll(async () => {
  await on?.close();
  build.remove();
});

/** Where the record was seen: what follows the path is part of the address. */
const where = '?tab=notes#latest';
const open = 'Open in CRM: Q';
/** Its tabs, and whether each is in front of its window. */
const tabsOfQ = () =>
  on.product.backstage.evaluate(
    async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url === address).map(({ active }) => active);
    },
    on.address('q', where),
  );

/** Returns the page that an action opens. */
async function pageOpenedBy(action: () => Promise<unknown>): Promise<Page> {
  const opened = on.product.context.waitForEvent('page');
  await action();
  return opened;
}
/** Another page of the CRM, from which the popup is opened. */
const openList = async () => {
  const page = await on.product.context.newPage();
  await page.goto(`${on.crm.origin}/crm/people`);
  return page;
};

/** A page of ours closes once the popup has done its work, so waiting for the click to end could fail. */
const clickWithoutWaiting = (page: Page, name: string) =>
  page.getByRole('button', { name }).first().click({ noWaitAfter: true });

describe('a record whose page was closed', () => {
  beforeAll(async () => {
    const page = await on.openRecord('q', where);
    const sidebar = await sidebarShows(page, 'Q');
    await logSentence(sidebar, 'promised the brochure yesterday');
    await region(sidebar, 'Promises').getByText('Overdue').waitFor();
    q = await latestContact(on);
    await page.close();
  });

  it('is opened at the address where it was seen, from a row of the popup', async () => {
    const list = await openList();
    const popup = await on.product.popup(list);
    const page = await pageOpenedBy(() => clickWithoutWaiting(popup.page, open));
    await sidebarShows(page, 'Q');
    expect(page.url()).toBe(on.address('q', where));
    await popup.close();
    await Promise.all([page.close(), list.close()]);
  });

  it('is opened from the day by the name or one key, also with the service worker stopped', async () => {
    const today = await on.product.open('today');
    const overdue = today.getByRole('region', { name: 'Overdue' });
    await overdue.getByRole('button', { name: open }).waitFor();
    await stopWorker(on.product);
    const page = await pageOpenedBy(() => overdue.getByRole('button', { name: 'Kept' }).press('o'));
    await sidebarShows(page, 'Q');
    // Its tab is open now: it comes in front, and there is no second one.
    await today.bringToFront();
    expect(await tabsOfQ()).toEqual([false]);
    await overdue.getByRole('button', { name: open }).click();
    await expect.poll(tabsOfQ).toEqual([true]);
    await Promise.all([page.close(), today.close()]);
  });

  it('is opened from the dialog of a promise, and from a search result', async () => {
    const today = await on.product.open('today');
    await today.getByRole('button', { name: 'More about:' }).click();
    const fromSheet = await pageOpenedBy(() =>
      today.getByRole('dialog').getByRole('button', { name: open }).click(),
    );
    await sidebarShows(fromSheet, 'Q');
    await fromSheet.close();
    await today.goto(`${today.url()}#search`);
    await today.reload();
    await today.getByRole('searchbox').fill('brochure');
    const hit = today.getByRole('button', { name: open }).first();
    const fromHit = await pageOpenedBy(() => hit.click());
    await sidebarShows(fromHit, 'Q');
    await Promise.all([fromHit.close(), today.close()]);
  });

  it(
    'is opened by a click on its reminder, with the service worker stopped before',
    { timeout: 180_000 },
    async () => {
      await writeBook(on.product.backstage, [promised('rings', q)]);
      await stopWorker(on.product);
      const shown = () => noticesShown(on.product);
      await expect.poll(shown, { timeout: 180_000, interval: 50 }).toContain('promise rings');
      const page = await pageOpenedBy(() => dispatchNotice(on.product, 'onClicked', 'promise rings'));
      await sidebarShows(page, 'Q');
      await expect.poll(shown).not.toContain('promise rings');
      await page.close();
    },
  );
});

/** Puts another address where the record's own was kept. */
const put = async (address: string) => {
  const refKey = ['demo', on.crm.origin, 'people', 'q'].map(encodeURIComponent).join('|');
  const rows = [{ table: 'addresses', row: { refKey, address, seenAt: Date.now() } }];
  await on.product.backstage.evaluate(putRows, { book: 'last-impression', rows });
};

/** Asks for the record as a surface does. */
const askedFor = () =>
  pageOpenedBy(() =>
    on.product.backstage.evaluate(
      `void chrome.runtime.sendMessage(${JSON.stringify({ type: 'open.record', contact: q })})`,
    ),
  );

describe('an address that cannot be trusted', () => {
  it('is not opened if it is not a web page’s', async () => {
    await put('javascript:alert(document.domain)');
    const today = await on.product.open('today');
    await today.getByRole('region', { name: 'Overdue' }).getByText('Q', { exact: true }).first().waitFor();
    expect(await today.getByRole('button', { name: open }).count()).toBe(0);
    // Whoever asks all the same gets the day.
    const page = await askedFor();
    await page.waitForURL(/src\/today\/index\.html$/);
    await Promise.all([page.close(), today.close()]);
  });

  it('is not opened if it belongs to another record', async () => {
    await put(on.address('jane-smith-1'));
    const page = await askedFor();
    await page.waitForURL(/src\/today\/index\.html$/);
    await page.close();
  });
});

const promised = (id: string, contact: string) => {
  const at = Date.now() + 2_000;
  return {
    kind: 'promise.made' as const,
    entity: id,
    contact,
    data: { by: 'us' as const, due: dueAtInstant(at, 'UTC'), cushion: 0 },
    text: { words: 'Call about terms' },
    at: at - 60 * minute,
  };
};
