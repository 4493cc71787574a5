import type { Frame, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePage, sidebarOf, startProduct, turnOn, type Product } from './harness';
import { glancePage, type GlancePage } from './glance-page';

const origin = 'https://app.hubspot.com';
const address = (id: number) => `/contacts/12345678/record/0-1/${id}`;
const nameOf = (id: number) => `Person ${String.fromCodePoint(id - 36)}`;

let product: Product;
let page: Page;
let sidebar: Frame;
/** The page's requests that wait for their answers, by the record they are for. */
let asked: Map<number, Route>;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, [`${origin}/*`]);
});
afterAll(() => product?.close());
beforeEach(() => page?.close());

declare const crm: { go(address: string): void; show(name: string): void };
declare const headings: string[];

/** Opens the page at record 102, whose name comes, and notes what the sidebar is headed from then on. */
async function open(how: GlancePage): Promise<void> {
  asked = new Map();
  await product.context.unrouteAll();
  await servePage(product.context, `${origin}/**`, glancePage(how));
  await product.context.route(`${origin}/api/**`, (route) => {
    asked.set(Number(/(\d+)$/.exec(route.request().url())?.[1]), route);
  });
  page = await product.context.newPage();
  await page.goto(origin + address(102));
  sidebar = await sidebarOf(page);
  await sidebar.locator('h1').waitFor();
  await come(102, how);
  await isHeaded(102);
  await sidebar.evaluate(`globalThis.headings = [];
    new MutationObserver(() => headings.push(document.querySelector('h1')?.textContent ?? ''))
      .observe(document.body, { childList: true, characterData: true, subtree: true })`);
}

const go = (id: number) => page.evaluate((to) => crm.go(to), address(id));
const isHeaded = (id: number) =>
  sidebar.getByRole('heading', { level: 1, name: nameOf(id), exact: true }).waitFor();

/** Lets a record's name come, as this page gets it. */
async function come(id: number, { asks }: GlancePage): Promise<void> {
  if (!asks) return page.evaluate((name) => crm.show(name), nameOf(id));
  await expect.poll(() => asked.has(id)).toBe(true);
  await asked.get(id)?.fulfill({ json: { name: nameOf(id) } });
}

const pageShows = (id: number) => page.getByRole('heading', { name: nameOf(id) }).waitFor();
const everHeaded = (id: number) => sidebar.evaluate((name) => headings.includes(name), nameOf(id));

describe('after a glance at a record whose name had not come', () => {
  it('the next records are named, in a page that asks for them and drops late answers', async () => {
    const how = { asks: true, keepsLate: false };
    await open(how);
    await go(103);
    await go(104);
    await come(104, how);
    await isHeaded(104);
    await come(103, how);
    for (const id of [105, 106]) {
      await go(id);
      await come(id, how);
      await isHeaded(id);
    }
    expect(await everHeaded(103)).toBe(false);
  });

  it('its name that comes late is not shown for the next record, whose own is', async () => {
    const how = { asks: true, keepsLate: true };
    await open(how);
    await go(103);
    await go(104);
    await come(103, how);
    await pageShows(103);
    await come(104, how);
    await isHeaded(104);
    expect(await everHeaded(103)).toBe(false);
  });

  it('its name that comes after the next record’s own does not replace that', async () => {
    const how = { asks: true, keepsLate: true };
    await open(how);
    await go(103);
    await go(104);
    await come(104, how);
    await isHeaded(104);
    await come(103, how);
    await pageShows(103);
    await go(105);
    await come(105, how);
    await isHeaded(105);
    expect(await everHeaded(103)).toBe(false);
  });

  it('the next record is named in a page that makes no requests', async () => {
    const how = { asks: false, keepsLate: false };
    await open(how);
    await go(103);
    await go(104);
    await come(104, how);
    await isHeaded(104);
  });

  it('the next record is named at once if the list had called it that', async () => {
    const how = { asks: false, keepsLate: false };
    await open(how);
    await go(103);
    await page.evaluate('crm.go("/contacts/12345678/objects/0-1/views/all/list")');
    await page.getByRole('link', { name: nameOf(104) }).click();
    await come(104, how);
    await isHeaded(104);
  });
});
