import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eyeIsOpen,
  logSentence,
  region,
  servePage,
  sidebarIsSeen,
  sidebarNow,
  sidebarShows,
  startProduct,
  grantHosts,
  type Product,
} from './harness';
import { saasPage } from './saas-page';

const origin = 'https://crm.rowan.example';
const path = (id: number) => `/app/clients/${id}/overview`;
const records = { [path(41)]: 'Alma Ortiz', [path(57)]: 'Bruno Keller', [path(88)]: 'Chiara Neri' };
const notes = { '/app/clients/88/notes': 'Chiara Neri', '/app/clients/57/notes': 'Bruno Keller' };
const dom =
  '<header><h1>Rowan CRM</h1></header><section class="card"><h2 class="client-name">NAME</h2></section>';

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await servePage(product.context, `${origin}/**`, saasPage({ dom, records: { ...records, ...notes } }));
  page = await product.context.newPage();
  // The user's yes to the browser's question, which comes with the lesson.
  await grantHosts(product, [`${origin}/*`]);
});
afterAll(() => product?.close());

describe('a CRM that is not known', () => {
  it('can be taught by the user, and Escape leaves the page as it was', async () => {
    await page.goto(`${origin}${path(41)}`);
    const popup = await product.popup(page);
    await popup.page.getByRole('button', { name: 'Teach it this CRM' }).click();
    await page.locator('last-impression-teach').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator('last-impression-teach').waitFor({ state: 'detached' });
    await popup.close();
  });

  it('is taught where the name is by a click that the page does not receive', async () => {
    await page.evaluate(() => document.addEventListener('click', () => (document.title = 'clicked')));
    const popup = await product.popup(page);
    await popup.page.getByRole('button', { name: 'Teach it this CRM' }).click();
    await page.locator('last-impression-teach').waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: 'Alma Ortiz' }).click();
    await popup.close();
    expect(await page.title()).not.toBe('clicked');
    const again = await product.popup(page);
    await again.page.getByText('Alma Ortiz was the first').waitFor();
    await again.close();
  });

  it('is taught it by the keyboard: each candidate is announced, and Enter takes the outlined one', async () => {
    await page.evaluate(() => document.addEventListener('keydown', ({ key }) => (document.title = key)));
    const popup = await product.popup(page);
    await popup.page.getByRole('button', { name: 'Start again' }).focus();
    // The popup is gone before the key is let go.
    await popup.page.keyboard.down('Enter');
    await page.locator('last-impression-teach').waitFor({ state: 'attached' });
    await expect.poll(() => said(page)).toContain('arrow keys');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(page)).toContain('Rowan CRM');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(page)).toContain('Alma Ortiz');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('Now open another contact');
    expect(await page.title()).not.toMatch(/Arrow|Enter/);
    await popup.close();
    const again = await product.popup(page);
    await again.page.getByText('Alma Ortiz was the first').waitFor();
    await again.close();
  });

  it('is turned on as soon as a second record shows which part of the address is the id', async () => {
    await eyeIsOpen(product, [`${origin}/*`]);
    await page.goto(`${origin}${path(57)}`);
    await sidebarShows(page, 'Bruno Keller');
  });

  it('has a sidebar like any other CRM from then on', async () => {
    await page.goto(`${origin}${path(88)}`);
    const sidebar = await sidebarShows(page, 'Chiara Neri');
    await logSentence(sidebar, 'Call ++ she signs');
    await region(sidebar, 'Last impression').getByText('she signs').waitFor();
    await page.getByRole('link', { name: 'Open Alma Ortiz' }).click();
    await sidebarShows(page, 'Alma Ortiz');
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    await page.getByRole('link', { name: 'List' }).click();
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
    await page.goto(`${origin}/app/clients/new/overview`);
    expect(sidebarNow(page)).toBeUndefined();
  });
});

describe('another page of a taught CRM', () => {
  it('is the same contact’s once the user says so, where its address has their number and it shows their name', async () => {
    await page.goto(`${origin}/app/clients/88/notes`);
    const popup = await product.popup(page);
    await popup.page.getByText('This looks like another page of Chiara Neri.').waitFor();
    await popup.page.getByRole('button', { name: 'Show the sidebar here too' }).click();
    await popup.page.getByText('is on', { exact: false }).first().waitFor();
    await popup.close();
    const sidebar = await sidebarShows(page, 'Chiara Neri');
    await region(sidebar, 'Last impression').getByText('she signs').waitFor();
  });
});

/** Serves a page that says that there is no such record. */
const serveNone = (id: number, status: number) => {
  const html = '<title>Rowan CRM</title><h2 class="client-name"></h2><h1>Client not found</h1>';
  const answer = { status, contentType: 'text/html', body: html };
  return product.context.route(`${origin}${path(id)}`, (route) => route.fulfill(answer));
};

describe('a record that there is not', () => {
  it('has no sheet if the server says so, and the next one in the same page has', async () => {
    await serveNone(404, 404);
    await page.goto(`${origin}${path(404)}`);
    await page.evaluate(noteWhereSeen);
    await page.evaluate((to) => {
      document.querySelector('h2')?.append('Bruno Keller');
      history.pushState(null, '', to);
    }, path(57));
    await sidebarShows(page, 'Bruno Keller');
    expect(await page.evaluate(() => Reflect.get(window, 'whereSeen'))).toEqual([path(57)]);
  });

  it('loses its sheet if the page says so', async () => {
    await serveNone(405, 200);
    await page.goto(`${origin}${path(405)}`);
    await expect.poll(() => sidebarIsSeen(page)).toBe(true);
    await expect.poll(() => sidebarIsSeen(page)).toBe(false);
  });
});

/** Runs in the page: notes at which addresses our element can be seen. */
function noteWhereSeen(): void {
  const seen = new Set<string>();
  const look = () => {
    const host = document.querySelector<HTMLElement>('last-impression');
    if (host?.style.visibility === 'visible') seen.add(location.pathname);
    Reflect.set(window, 'whereSeen', [...seen]);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  look();
}

describe('a lesson', () => {
  const words = { '/c/alma': 'Alma Ortiz', '/c/bruno': 'Bruno Keller' };
  /** Goes through the first three steps: the popup, the lesson, and the name. */
  const begin = async (site: string, first: string) => {
    await servePage(
      product.context,
      `${site}/**`,
      saasPage({ dom, records: { ...records, ...notes, ...words } }),
    );
    await grantHosts(product, [`${site}/*`]);
    const there = await product.context.newPage();
    await there.goto(`${site}${first}`);
    const popup = await product.popup(there);
    await popup.page.getByRole('button', { name: 'Teach it this CRM' }).click();
    await there.locator('last-impression-teach').waitFor({ state: 'attached' });
    await there.getByRole('heading', { name: 'Alma Ortiz' }).click();
    await expect.poll(() => said(there)).toContain('Now open another contact');
    await popup.close();
    await eyeIsOpen(product, [`${site}/*`]);
    return there;
  };

  it('ends with the fourth step, another contact in the same page, and says so beside the sheet', async () => {
    const there = await begin('https://desk.rowan.example', path(41));
    await there.locator(`a[href="${path(57)}"]`).click();
    await sidebarShows(there, 'Bruno Keller');
    await expect.poll(() => said(there)).toContain('This is Bruno Keller, number 57 in the address.');
    const sheet = await there.locator('last-impression').boundingBox();
    await expect.poll(() => lineEnd(there)).toBeLessThan(sheet?.x ?? 0);
    await there.close();
  });

  it('says what to open instead if a second page does not tell', async () => {
    const site = 'https://shop.rowan.example';
    const there = await begin(site, path(41));
    await there.goto(`${site}/app/clients/57/notes`);
    await expect.poll(() => said(there)).toContain('differs from that of Alma Ortiz: 57, notes.');
    await there.goto(`${site}/app`);
    await there.goto(`${site}${path(57)}`);
    await sidebarShows(there, 'Bruno Keller');
    await there.close();
  });

  it('leaves it to the user to say whether a word is an id', async () => {
    const there = await begin('https://words.rowan.example', '/c/alma');
    await there.locator('a[href="/c/bruno"]').click();
    await expect.poll(() => said(there)).toContain('Click the toolbar button to confirm');
    const popup = await product.popup(there);
    await popup.page.getByText('This is Bruno Keller, and their number in the address is bruno.').waitFor();
    await popup.page.getByRole('button', { name: 'Yes, turn it on' }).click();
    await sidebarShows(there, 'Bruno Keller');
    await popup.close();
    await there.close();
  });
});

/** Where our line of text in the page ends, px from its left side. */
async function lineEnd(from: Page): Promise<number> {
  const session = await from.context().newCDPSession(from);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const line = nodes.find(({ role }) => role?.value === 'status');
  if (!line?.backendDOMNodeId) return Infinity;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: line.backendDOMNodeId });
  await session.detach();
  return model.border[2] ?? Infinity;
}

/** Returns what the page's live regions say to a screen reader, in a closed root too. */
async function said(from: Page): Promise<string> {
  const session = await from.context().newCDPSession(from);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const regions = nodes.filter(({ role }) => role?.value === 'status');
  const inside = new Set(regions.flatMap(({ childIds }) => childIds ?? []));
  const words = nodes.filter(({ nodeId }) => inside.has(nodeId)).map(({ name }) => String(name?.value));
  return words.join(' / ');
}
