import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePage, sidebarOf, sidebarShows, startProduct, turnOn, type Product } from './harness';

/** Pages that stand in a corner of their own: what a CRM's layout can do to a sheet beside it. */
const layouts = {
  'a fixed header with buttons at its end': `
    <style>header { position: fixed; inset: 0 0 auto 0; height: 48px; display: flex; justify-content: flex-end; gap: 8px; padding: 0 16px; }</style>
    <header><button>New</button><button>Alerts</button><button>Me</button></header>`,
  'fixed columns laid out by the window’s width': `
    <style>#app { position: fixed; inset: 0; display: flex } main { flex: 1; display: flex; justify-content: end; align-items: start; gap: 8px }</style>
    <div id="app"><main><button>Edit</button><button>Delete</button><a href="#x">Follow</a><button>Share</button></main></div>`,
  'a layout that is wide by its breakpoint': `
    <style>main { width: 900px } @media (min-width: 1200px) { main { width: 1240px } } main div { display: flex; justify-content: space-between }</style>
    <main><div><button>A</button><button>B</button></div><div><button>C</button><button>D</button></div><div><button>E</button><button>F</button></div><div><button>G</button><button>H</button></div></main>`,
  'a layout that is never narrower than the window': `
    <style>main { min-width: 1260px } main div { display: flex; justify-content: space-between }</style>
    <main>${'<div><button>Left</button><button>Right</button></div>'.repeat(6)}</main>`,
  'a dialog that hangs at the body, in the middle of the window': `
    <style>dialog { all: revert } .dialog { position: absolute; left: 50%; top: 80px; width: 700px; margin-left: -350px; display: flex; justify-content: space-between }</style>
    <div class="dialog"><button>Cancel</button><button>Save</button></div>`,
};
const record = 'https://acme.pipedrive.com/person/2841';
const pageOf = (body: string) =>
  `<!doctype html><html><head><title>Ana Ruiz - contact details</title></head><body style="margin: 0">${body}</body></html>`;

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
});
afterAll(() => product?.close());
beforeEach(async () => {
  await page?.close();
  page = await product.context.newPage();
});

/** Gives the controls that the user cannot get at: scrolled to, and still not what is at their very middle. */
const covered = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a')]
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return there !== control;
      })
      .map((control) => control.textContent),
  );

const pageAsItIs = () =>
  page.evaluate(() => {
    const media = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    const styles = [...document.body.querySelectorAll('*')].map((element) => element.getAttribute('style'));
    return {
      root: document.documentElement.getAttribute('style'),
      media,
      styles,
      room: document.body.clientWidth,
    };
  });

const isDocked = () => page.waitForFunction(() => document.documentElement.style.marginRight === '360px');
const isUndocked = () => page.waitForFunction(() => document.documentElement.style.marginRight === '');

describe('docked', () => {
  it.each(Object.entries(layouts))('covers none of the CRM’s controls: %s', async (_, body) => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(body));
    await page.goto(record);
    await sidebarOf(page);
    await isDocked();
    await expect.poll(covered).toEqual([]);
  });

  it.each(Object.entries(layouts))('leaves the page exactly as it was: %s', async (_, body) => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(body));
    await page.goto('https://acme.pipedrive.com/persons/list');
    const before = await pageAsItIs();
    await page.evaluate(() => history.pushState(null, '', '/person/2841'));
    await isDocked();
    await expect.poll(covered).toEqual([]);
    await page.evaluate(() => history.pushState(null, '', '/persons/list'));
    await isUndocked();
    await expect.poll(pageAsItIs).toEqual(before);
  });

  it('gives the whole page back to paper', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    await isDocked();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await isUndocked();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await isDocked();
  });
});

describe('floating', () => {
  it('lies over the page and moves nothing, and is remembered', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await isDocked();
    await sidebar.getByRole('button', { name: 'Place of the sidebar' }).click();
    await sidebar.getByRole('menuitemradio', { name: 'Over the page' }).click();
    await isUndocked();
    await page.reload();
    await sidebarShows(page, 'Ana Ruiz');
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  });
});
