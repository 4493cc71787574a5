import { servePage, sidebarShows, startOnDemo, startProduct, turnOn, type OnDemo } from '../../e2e/harness';
import { findBrowser } from '../../run/find-browser';
import { launch } from '../../run/launch';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { figure, type Measured } from '../measured';
import { emptyExtension } from './empty-extension';
import { first, largePage, second, storm, tenMenus } from './large-page';
import { costOf, type Cost } from './trace';

const part = 'the page';

/** Measures what our scripts cost in a CRM's pages, beside an empty script, by turns. */
export async function measurePages(rounds: number): Promise<Measured[]> {
  return [...(await ordinary(rounds)), ...(await large(Math.max(2, Math.ceil(rounds / 5))))];
}

async function ordinary(rounds: number): Promise<Measured[]> {
  const on = await startOnDemo();
  const floor = await startEmpty();
  const taken: Record<'list' | 'listFloor' | 'contact' | 'contactFloor' | 'storm', Cost[]> = {
    list: [],
    listFloor: [],
    contact: [],
    contactFloor: [],
    storm: [],
  };
  const list = `${on.crm.origin}/crm/people`;
  try {
    for (let i = -1; i < rounds; i += 1) {
      const ours = on.product;
      const page = await ours.context.newPage();
      const cost = {
        list: await costOf(ours.protocol, ours.id, () => settle(page, list)),
        contact: await costOf(ours.protocol, ours.id, () => showContact(on, page)),
        storm: await costOf(ours.protocol, ours.id, () => page.evaluate(storm)),
      };
      await page.close();
      const empty = await floor.context.newPage();
      const costFloor = {
        listFloor: await costOf(floor.protocol, floor.id, () => settle(empty, list)),
        contactFloor: await costOf(floor.protocol, floor.id, () => settle(empty, on.address('q'))),
      };
      await empty.close();
      if (i < 0) continue;
      for (const name of ['list', 'contact', 'storm'] as const) taken[name].push(cost[name]);
      for (const name of ['listFloor', 'contactFloor'] as const) taken[name].push(costFloor[name]);
    }
  } finally {
    await Promise.all([on.close(), floor.close()]);
  }
  const at = 'demo CRM';
  return [
    {
      part,
      what: 'list page, self-time',
      at,
      ours: self(taken.list),
      floor: self(taken.listFloor),
      goal: { most: 0.3 },
    },
    {
      part,
      what: 'contact page outside our frame, self-time',
      at,
      ours: self(taken.contact),
      floor: self(taken.contactFloor),
      goal: { most: 2 },
    },
    { part, what: 'storm of 10,000 changes in a second', at, ours: self(taken.storm), goal: { most: 3 } },
    { part, what: 'layouts that we force in it', at, ours: layouts(taken.storm), goal: { most: 0 } },
  ];
}

async function large(rounds: number): Promise<Measured[]> {
  const product = await startProduct();
  const taken: Record<'docking' | 'move' | 'menus', Cost[]> = { docking: [], move: [], menus: [] };
  try {
    await turnOn(product, ['https://*.pipedrive.com/*']);
    await servePage(product.context, 'https://acme.pipedrive.com/**', largePage());
    const of = (act: () => Promise<unknown>) => costOf(product.protocol, product.id, act);
    for (let i = 0; i < rounds; i += 1) {
      const page = await product.context.newPage();
      taken.docking.push(await of(() => showLarge(page)));
      taken.move.push(await of(() => move(page)));
      taken.menus.push(await of(() => page.evaluate(tenMenus)));
      await page.close();
    }
  } finally {
    await product.close();
  }
  const at = '5,000 rows, 70,000 elements';
  return [
    { part, what: 'docking, the longest call', at, ours: most(taken.docking), goal: { most: 16 } },
    { part, what: 'one move in the app, in all', at, ours: self(taken.move), goal: { most: 50 } },
    { part, what: 'ten menus opened at the body, in all', at, ours: self(taken.menus), goal: { most: 16 } },
    { part, what: 'layouts that we force at the menus', at, ours: layouts(taken.menus), goal: { most: 0 } },
  ];
}

const self = (costs: readonly Cost[]) => figure(costs.map((cost) => cost.self));
const most = (costs: readonly Cost[]) => figure(costs.map(({ longest }) => longest));
const layouts = (costs: readonly Cost[]) =>
  figure(
    costs.map((cost) => cost.layouts),
    '',
  );

/** Loads a page and lets it come to rest: a second is longer than anything of ours waits for on a page that stands still. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForTimeout(1500);
}

async function showContact(on: OnDemo, page: Page): Promise<void> {
  await page.goto(on.address('q'));
  await sidebarShows(page, 'Q');
  await page.waitForTimeout(1500);
}

async function showLarge(page: Page): Promise<void> {
  await page.goto(first ?? '');
  await page.locator('last-impression').waitFor({ state: 'attached' });
  await page.waitForTimeout(3000);
}

async function move(page: Page): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), second);
  await page.waitForTimeout(2000);
}

/** A browser with the extension that does the least. */
export async function startEmpty() {
  const browser = findBrowser();
  if (!browser) throw new Error('no browser here can load an unpacked extension');
  const profile = mkdtempSync(path.join(tmpdir(), 'last-impression-empty-'));
  const launched = await launch({ browser, extension: emptyExtension(), profile, headless: true });
  const close = async () => {
    await launched.context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { ...launched, close };
}
