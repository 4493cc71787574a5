import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  logSentence,
  servePage,
  sidebarIsSeen,
  sidebarIsSteady,
  sidebarOf,
  sidebarShows,
  startProduct,
  turnOn,
  type Product,
} from './harness';

const bitrix = 'https://acme.bitrix24.com';
const gmail = 'https://mail.google.com/mail/u/0/';
const hubspot = 'https://app.hubspot.com/contacts/1';

/** A list, over which a card opens in a frame while the address becomes the card's, as Bitrix24's slider does. */
const list = `<!doctype html><link rel="icon" href="data:,"><h1 id="pagetitle">Contacts</h1>
<script>
  addEventListener('open-card', ({ detail: id }) => {
    history.pushState(null, '', '/crm/contact/details/' + id + '/');
    const card = document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'));
    card.className = 'side-panel-iframe';
    card.src = '/crm/contact/details/' + id + '/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER';
  });
</script>`;
const card = (id: string) =>
  `<!doctype html><h1 id="pagetitle">${id === '7' ? 'Alma Ortiz' : 'Bruno Keller'}</h1>`;

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await product.context.route(`${bitrix}/**`, (route) => {
    const id = /details\/(\d+)\/\?IFRAME=Y/.exec(route.request().url())?.[1];
    return route.fulfill({ contentType: 'text/html', body: id === undefined ? list : card(id) });
  });
  await servePage(
    product.context,
    'https://mail.google.com/**',
    '<!doctype html><span class="gD" email="ana@x.example" name="Ana Ruiz">Ana Ruiz</span>',
  );
  await servePage(
    product.context,
    `${hubspot}/**`,
    '<!doctype html><div data-test-id="IndexPageInlineSidebar"><h1 data-selenium-test="highlightTitle">Ana Ruiz</h1></div>',
  );
  await turnOn(product, [
    'https://*.bitrix24.com/*',
    'https://mail.google.com/*',
    'https://app.hubspot.com/*',
  ]);
  page = await product.context.newPage();
});
afterAll(() => product?.close());

const openCard = (id: string) =>
  page.evaluate((one) => dispatchEvent(new CustomEvent('open-card', { detail: one })), id);

describe('a record in a frame over a list', () => {
  it('is named by what the frame shows, and not by the list around it', async () => {
    await page.goto(`${bitrix}/crm/contact/list/`);
    expect(await sidebarIsSeen(page)).toBe(false);
    await openCard('7');
    const sidebar = await sidebarShows(page, 'Alma Ortiz');
    await logSentence(sidebar, 'Call ++ she signs');
    await openCard('8');
    await sidebarShows(page, 'Bruno Keller');
    expect(await sidebar.getByText('she signs').count()).toBe(0);
  });
});

describe('a preview of a record without an address of its own', () => {
  it('shows no sidebar, and the popup lets the user pick the contact', async () => {
    await page.goto(`${hubspot}/objects/0-1/views/all/list`);
    expect(await sidebarIsSeen(page)).toBe(false);
    const popup = await product.popup(page);
    await popup.page.getByRole('button', { name: 'Choose' }).waitFor();
    await popup.close();
  });
});

describe('two CRMs on one host', () => {
  it('both show their contacts, each at its own addresses', async () => {
    await page.goto(`${gmail}#inbox/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK`);
    await sidebarShows(page, 'Ana Ruiz');
    const key = 'agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI';
    await page.evaluate((box) => (location.hash = `box/${box}`), key);
    const sidebar = await sidebarOf(page);
    await sidebar.getByRole('heading', { level: 1, name: 'A record in Gmail' }).waitFor();
    await sidebarIsSteady(sidebar);
    await logSentence(sidebar, 'Call ++ about the box');
    await sidebar.getByText(`Saved for Record ${key}`).waitFor();
  });
});
