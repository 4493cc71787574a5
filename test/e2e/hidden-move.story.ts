import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eyeIsOpen,
  logSentence,
  quickLog,
  region,
  servePage,
  sidebarOf,
  sidebarShows,
  startProduct,
  turnOn,
  type Product,
} from './harness';

const hosts = ['https://*.pipedrive.com/*'];
const record = (id: number) => `https://acme.pipedrive.com/person/${id}`;

/** A page that keeps each of its moves from whoever listens after it. */
const hiding = `<!doctype html><title>Ana Ruiz - contact details</title><h1>Ana Ruiz</h1><script>
  for (const type of ['navigate', 'currententrychange', 'navigatesuccess'])
    for (const capture of [true, false]) navigation.addEventListener(type, (event) => event.stopImmediatePropagation(), capture);
  for (const type of ['popstate', 'hashchange']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  move = () => {
    history.pushState(null, '', '/person/2');
    document.title = 'Bob Stone - contact details';
    document.querySelector('h1').textContent = 'Bob Stone';
  };
</script>`;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await servePage(product.context, 'https://acme.pipedrive.com/**', hiding);
});
afterAll(() => product?.close());

async function open(): Promise<Page> {
  const page = await product.context.newPage();
  await page.goto(record(1));
  return page;
}

const named = (page: Page) => async () => {
  const sidebar = await sidebarOf(page);
  return sidebar.getByRole('heading', { level: 1 }).textContent();
};

describe('a page that hides a move', () => {
  it('from an eye that came after its own script is found out when the caret goes into the sheet', async () => {
    const page = await open();
    await turnOn(product, hosts);
    await eyeIsOpen(product, hosts);
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await page.evaluate('move()');
    await quickLog(sidebar).click();
    await expect.poll(named(page)).not.toContain('Ana Ruiz');
    await page.close();
  });

  it('gets nothing saved for the contact that was shown before', async () => {
    const page = await open();
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await quickLog(sidebar).click();
    await page.evaluate('move()');
    await sidebarShows(page, 'Bob Stone');
    await logSentence(sidebar, 'Call ++ Bob signs');
    await region(sidebar, 'Last impression').getByText('Bob signs').waitFor();
    await page.goto(record(1));
    const ana = await sidebarShows(page, 'Ana Ruiz');
    await region(ana, 'Last impression').getByText('No history yet.').waitFor();
    await page.close();
  });
});
