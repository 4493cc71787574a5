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
const dom =
  '<header><h1>Rowan CRM</h1></header><section class="card"><h2 class="client-name">NAME</h2></section>';

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await servePage(product.context, `${origin}/**`, saasPage({ dom, records }));
  page = await product.context.newPage();
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

  it('is checked on a second record before anything is saved, and turned on', async () => {
    await page.goto(`${origin}${path(57)}`);
    await grantHosts(product, [`${origin}/*`]);
    const popup = await product.popup(page);
    await popup.page.getByText('This is Bruno Keller, and their number in the address is 57.').waitFor();
    await popup.page.getByRole('button', { name: 'Yes, turn it on' }).click();
    await eyeIsOpen(product, [`${origin}/*`]);
    await popup.close();
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
