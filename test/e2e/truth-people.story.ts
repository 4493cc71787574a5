import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  logSentence,
  quickLog,
  region,
  servePage,
  sidebarIsSteady,
  sidebarOf,
  sidebarShows,
  startProduct,
  turnOn,
  type Product,
} from './harness';

const hubspot = 'https://app.hubspot.com/contacts/1/record';
const pipedrive = 'https://acme.pipedrive.com';

/** What stands on each page, by address; a story changes it as a colleague does in the CRM. */
const shown = new Map<string, string>();
const record = (name: string, email: string) =>
  `<h1 data-selenium-test="highlightTitle">${name}</h1><a data-selenium-test="contact-chicklet-email" href="mailto:${email}">${email}</a>`;
const ana = (name: string) => record(name, 'ana@harbour.example');
const links = `<a href="/contacts/1/record/0-1/151">Ana</a> <a href="/contacts/1/record/0-1/152">Bo</a> <a href="/contacts/1/record/0-1/153">Nobody</a>`;

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await servePage(
    product.context,
    `${pipedrive}/**`,
    '<!doctype html><h1 data-testid="header-title">Ana Ruiz</h1><div data-testid="header-email"></div>',
  );
  await product.context.route('https://app.hubspot.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>${shown.get(route.request().url()) ?? ''}`,
    }),
  );
  await turnOn(product, ['https://app.hubspot.com/*', 'https://*.pipedrive.com/*']);
  page = await product.context.newPage();
});
afterAll(() => product?.close());

async function open(address: string, html: string, name: string) {
  shown.set(address, html);
  await page.goto(address);
  return sidebarShows(page, name);
}

describe('a person renamed in the CRM', () => {
  const address = `${hubspot}/0-1/151`;

  it('has the page’s name once a second visit shows the same', async () => {
    const sidebar = await open(address, ana('Ana Ruiz'), 'Ana Ruiz');
    await logSentence(sidebar, 'Call ++ the import runs');
    await region(sidebar, 'Last impression').getByText('the import runs').waitFor();
    await sidebar.getByText('Name taken from the page').waitFor();
    const again = await open(address, ana('Ana Ruiz'), 'Ana Ruiz');
    await again.getByText('Name taken from the page').waitFor({ state: 'detached' });
  });

  it('has the new name only once a second visit shows the same', async () => {
    await open(address, ana('Ana Weiss'), 'Ana Ruiz');
    await open(address, ana('Ana Weiss'), 'Ana Weiss');
  });

  it('is asked about if the user gave another name, and a no is remembered', async () => {
    const bo = `${hubspot}/0-1/152`;
    const empty = '<p>No name here.</p>';
    const sidebar = await open(bo, empty, 'Record 152 in HubSpot');
    await sidebar.getByLabel('What is their name?').fill('Bobby');
    await sidebar.getByRole('button', { name: 'Save the name' }).click();
    await sidebarShows(page, 'Bobby');
    const titled = '<h1 data-selenium-test="highlightTitle">Robert Lind</h1>';
    await open(bo, titled, 'Bobby');
    const again = await open(bo, titled, 'Bobby');
    await again.getByText('Now called Robert Lind in HubSpot. Use that name?').waitFor();
    await again.getByRole('button', { name: 'No', exact: true }).click();
    await again.getByText('Now called').waitFor({ state: 'detached' });
    const later = await open(bo, titled, 'Bobby');
    await region(later, 'Linked here').waitFor({ state: 'detached' });
    expect(await later.getByText('Now called').count()).toBe(0);
  });
});

describe('a deal', () => {
  it('lists below its own notes the known people whom its page links to, each once', async () => {
    const deal = `${hubspot}/0-3/9`;
    const html = `<h1 data-selenium-test="highlightTitle">Harbour: 40 seats</h1>${links}`;
    const sidebar = await open(deal, html, 'Harbour: 40 seats');
    const linked = region(sidebar, 'Linked here');
    await linked.getByText('Ana Weiss').waitFor();
    await linked.getByText('rave').waitFor();
    expect(await linked.getByRole('listitem').count()).toBe(2);
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
  });
});

describe('the same e-mail address in two records', () => {
  const other = `${hubspot}/0-1/199`;

  it('asks whether they are one person, and a yes shows both together', async () => {
    const sidebar = await open(other, ana('Ana R.'), 'Ana R.');
    await sidebar.getByText('Looks like Ana Weiss in HubSpot. Same person?').waitFor();
    await region(sidebar, 'Last impression').getByText('No notes on this record yet.').waitFor();
    await sidebarIsSteady(sidebar);
    await sidebar.getByRole('button', { name: 'Yes', exact: true }).click();
    await region(sidebar, 'Last impression').getByText('the import runs').waitFor();
  });

  it('is separated again exactly by Undo', async () => {
    const sidebar = await sidebarOf(page);
    await sidebarIsSteady(sidebar);
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await region(sidebar, 'Last impression').getByText('No notes on this record yet.').waitFor();
    await sidebar.getByText('Looks like Ana Weiss in HubSpot. Same person?').waitFor();
    await sidebarIsSteady(sidebar);
    await sidebar.getByRole('button', { name: 'No', exact: true }).click();
    await sidebar.getByText('Same person?').waitFor({ state: 'detached' });
    const back = await open(`${hubspot}/0-1/151`, ana('Ana Weiss'), 'Ana Weiss');
    await region(back, 'Last impression').getByText('the import runs').waitFor();
    expect(await back.getByText('Same person?').count()).toBe(0);
  });
});

describe('another person at the same address', () => {
  const address = `${hubspot}/0-1/401`;
  const jane = record('Jane Smith', 'jane@plum.example');
  const other = record('Bo Lind', 'bo@lind.example');

  const openWithNotes = async () => {
    await open(address, jane, 'Jane Smith');
    const sidebar = await open(address, jane, 'Jane Smith');
    await logSentence(sidebar, 'Call ++ she may leave Plum, confidential');
    await region(sidebar, 'Last impression').getByText('she may leave Plum').waitFor();
    return sidebar;
  };

  it('does not see the notes, nor gets what is typed, until it is said who it is', async () => {
    await openWithNotes();
    const sidebar = await open(address, other, 'Bo Lind');
    await region(sidebar, 'Who is this?')
      .getByText('now shows Bo Lind. You know it as Jane Smith.')
      .waitFor();
    expect(await sidebar.getByText('she may leave Plum').count()).toBe(0);
    await logSentence(sidebar, 'Call + he asks for prices');
    await sidebar.getByText('first say who this is').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe('Call + he asks for prices');
  });

  it('is somebody else by one click, which can be undone', async () => {
    const sidebar = await open(address, other, 'Bo Lind');
    await region(sidebar, 'Who is this?').getByRole('button', { name: 'Somebody else' }).click();
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    await sidebarShows(page, 'Bo Lind');
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await region(sidebar, 'Who is this?').waitFor();
    await sidebarIsSteady(sidebar);
    await region(sidebar, 'Who is this?').getByRole('button', { name: 'Somebody else' }).click();
    await region(sidebar, 'Last impression').getByText('No history yet.').waitFor();
    await logSentence(sidebar, 'Call + he asks for prices');
    await region(sidebar, 'Last impression').getByText('he asks for prices').waitFor();
    const again = await open(address, other, 'Bo Lind');
    await region(again, 'Last impression').getByText('he asks for prices').waitFor();
    expect(await again.getByText('she may leave Plum').count()).toBe(0);
  });

  it('is the same by another click, also a namesake with another e-mail address', async () => {
    const sidebar = await open(address, record('Bo Lind', 'bo@new.example'), 'Bo Lind');
    await region(sidebar, 'Who is this?').getByRole('button', { name: 'Same person' }).click();
    await region(sidebar, 'Last impression').getByText('he asks for prices').waitFor();
    const again = await open(address, record('Bo Lind', 'bo@new.example'), 'Bo Lind');
    await region(again, 'Last impression').getByText('he asks for prices').waitFor();
  });
});

describe('a merge inside the CRM', () => {
  const old = `${hubspot}/0-1/300`;
  const merged = `${hubspot}/0-1/301`;
  const carla = '<h1 data-selenium-test="highlightTitle">Carla Prado</h1>';

  it('is noticed and asked about if the old address redirects to the new one', async () => {
    await open(old, carla, 'Carla Prado');
    const sidebar = await open(old, carla, 'Carla Prado');
    await logSentence(sidebar, 'Call + the demo ran well');
    await region(sidebar, 'Last impression').getByText('the demo ran well').waitFor();
    await open(old, '', 'Carla Prado');
    await page.evaluate((to) => history.replaceState(null, '', to), merged);
    await sidebarShows(page, 'Record 301 in HubSpot');
    const led = await open(merged, carla, 'Carla Prado');
    await led
      .getByText('HubSpot redirected from the record of Carla Prado to this one. Same person?')
      .waitFor();
    await region(led, 'Last impression').getByText('No notes on this record yet.').waitFor();
    await sidebarIsSteady(led);
    await led.getByRole('button', { name: 'Yes', exact: true }).click();
    await region(led, 'Last impression').getByText('the demo ran well').waitFor();
  });
});
