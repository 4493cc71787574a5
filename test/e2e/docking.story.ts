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
  'a layout that is as wide as the window, by its width in vw': `
    <style>main { width: 100vw; padding: 0 1vw; box-sizing: border-box } @media screen { main div { display: flex; justify-content: space-between } }</style>
    <main>${'<div><button>Left</button><button>Right</button></div>'.repeat(6)}</main>`,
  'a layout that is never narrower than the window': `
    <style>main { min-width: 1260px } main div { display: flex; justify-content: space-between }</style>
    <main>${'<div><button>Left</button><button>Right</button></div>'.repeat(6)}</main>`,
  'a layout that is wider than the window': `
    <style>main { min-width: 1700px } main div { display: flex; justify-content: space-between }</style>
    <main>${'<div><button>Left</button><button>Right</button></div>'.repeat(6)}</main>`,
  'a sticky header over a long list': `
    <style>header { position: sticky; top: 0; background: #fff; display: flex; justify-content: space-between } p { height: 60px; margin: 0; display: flex; justify-content: flex-end }</style>
    <header><button>Filter</button><button>Sort</button><button>New</button></header>${'<p><a href="#x">Open</a></p>'.repeat(30)}`,
  'a fixed bar that glides, and a fixed menu inside of a fixed bar': `
    <style>nav { position: fixed; top: 0; right: 0; width: 500px; height: 40px; display: flex; justify-content: flex-end; transition: all 2s } aside { position: fixed; top: 60px; left: 20px; right: 0; height: 200px } aside div { position: fixed; top: 100px; right: 10px; width: 300px; display: flex; justify-content: space-between }</style>
    <nav style="padding:0 8px;top:0"><button>A</button><button>B</button><button>C</button></nav><aside><div><button>D</button><button>E</button><button>F</button></div></aside>`,
  'a fixed bar that the page has translated already': `
    <style>nav { position: fixed; top: 0; left: 50%; width: 900px; translate: -50% 4px; display: flex; justify-content: space-between }</style>
    <nav><button>A</button><button>B</button><button>C</button><button>D</button></nav>`,
  'a dialog that hangs at the body, in the middle of the window': `
    <style>dialog { all: revert } .dialog { position: absolute; left: 50%; top: 80px; width: 700px; margin-left: -350px; display: flex; justify-content: space-between }</style>
    <div class="dialog"><button>Cancel</button><button>Save</button></div>`,
};
const record = 'https://acme.pipedrive.com/person/2841';
const pageOf = (body: string) =>
  `<!doctype html><html><head><title>Ana Ruiz - contact details</title></head><body style="margin: 0">${body}</body></html>`;

declare const window: { writtenDown?: ReadonlyMap<string, string> };
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
});
afterAll(() => product?.close());
beforeEach(async () => {
  await page?.close();
  // What worked on the page before is no word on the next, though it stands at the same address.
  await product.backstage.evaluate(() => chrome.storage.local.clear());
  page = await product.context.newPage();
});

/** Returns the controls that the user cannot get at: scrolled to, and still not what is at their very middle. */
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

/** Records all that docking may change in the page: attributes, rules and computed styles. */
const recordStyles = () =>
  page.evaluate(() => {
    const facts = new Map<string, string>();
    const elements = [document.documentElement, document.body, ...document.body.querySelectorAll('*')];
    for (const [i, element] of elements.entries()) {
      facts.set(`${i} style`, String(element.getAttribute('style')));
      const style = getComputedStyle(element);
      for (const name of style) facts.set(`${i} ${element.tagName} ${name}`, style.getPropertyValue(name));
    }
    for (const [i, sheet] of [...document.styleSheets].entries())
      for (const [j, rule] of [...sheet.cssRules].entries()) facts.set(`rule ${i} ${j}`, rule.cssText);
    const before = window.writtenDown;
    window.writtenDown ??= facts;
    return [...facts].filter(([key, value]) => before && before.get(key) !== value);
  });

const isDocked = () => page.waitForFunction(() => document.documentElement.style.marginRight === '360px');
const isUndocked = () => page.waitForFunction(() => document.documentElement.style.marginRight === '');

const isDockedLeft = () => page.waitForFunction(() => document.documentElement.style.marginLeft === '360px');

describe('the docked sidebar', () => {
  it.each(Object.entries(layouts))('covers none of the CRM’s controls in %s', async (_, body) => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(body));
    await page.goto(record);
    await sidebarOf(page);
    await isDocked();
    await expect.poll(covered).toEqual([]);
  });

  it.each(Object.entries(layouts))(
    'leaves the page exactly as it was when it closes, in %s',
    async (_, body) => {
      await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(body));
      await page.goto('https://acme.pipedrive.com/persons/list');
      await recordStyles();
      await page.evaluate(() => history.pushState(null, '', '/person/2841'));
      await isDocked();
      await expect.poll(covered).toEqual([]);
      await page.evaluate(() => history.pushState(null, '', '/persons/list'));
      await isUndocked();
      // What glides in the page glides back.
      await expect.poll(recordStyles, { timeout: 30_000 }).toEqual([]);
    },
  );

  it('lets a layout by vw take what is left, so that nothing has to be scrolled to', async () => {
    const body = layouts['a layout that is as wide as the window, by its width in vw'];
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(body));
    await page.goto(record);
    await isDocked();
    await page.waitForFunction(() => document.querySelector('main')?.offsetWidth === innerWidth - 360);
    expect(await page.evaluate(() => document.body.style.overflowX)).toBe('');
  });

  it('does not move a drawer that is outside of the window', async () => {
    const drawer = `<style>aside { position: fixed; top: 0; right: 0; width: 400px; transform: translateX(100%) }</style>
      <aside><button>Close</button></aside>`;
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(drawer));
    await page.goto(record);
    await isDocked();
    await sidebarShows(page, 'Ana Ruiz');
    expect(await page.evaluate(() => document.querySelector('aside')?.getAttribute('style'))).toBeNull();
  });

  it('moves a dialog that opens later, and restores it when the sidebar closes', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    await isDocked();
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('style', 'position:fixed;right:0;top:90px');
      dialog.innerHTML = '<button>Save</button>';
      document.body.append(dialog);
    });
    await expect.poll(covered).toEqual([]);
    const rights = page.evaluate(() => document.querySelector('div')?.getBoundingClientRect().right);
    expect(await rights).toBeLessThanOrEqual(1280 - 360);
  });

  it('floats in a window too narrow for it and the page, and docks again in a wide one', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    await isDocked();
    await page.setViewportSize({ width: 800, height: 800 });
    await isUndocked();
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await sidebar.getByRole('button', { name: 'Where the sidebar is' }).click();
    const beside = sidebar.getByRole('menuitemradio', { name: 'Beside the page' });
    await beside.getByText('This window is too narrow for both').waitFor();
    await beside.press('Escape');
    // As wide as a window of 1,280 at 150 % zoom.
    await page.setViewportSize({ width: 853, height: 533 });
    await page.waitForFunction(() => document.documentElement.style.marginRight === '320px');
    await page.setViewportSize({ width: 1280, height: 800 });
    await isDocked();
  });

  it('floats over a page in which no docking technique makes room', async () => {
    const stubborn = `<style>main { position: fixed; left: 900px; top: 0; width: 380px; height: 300px; text-align: right }</style>
      <main><button>A</button><button>B</button><button>C</button></main>
      <script>
        const main = document.querySelector('main');
        new MutationObserver(() => {
          if (main.style.translate !== '0px') main.style.setProperty('translate', '0px', 'important');
        }).observe(main, { attributes: true });
      </script>`;
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(stubborn));
    await page.goto(record);
    await sidebarShows(page, 'Ana Ruiz');
    const kept = () =>
      product.backstage.evaluate(async () => {
        const all = await chrome.storage.local.get(null);
        return Object.entries(all).filter(([key]) => key.startsWith('li:docking:'));
      });
    await expect
      .poll(kept, { timeout: 30_000 })
      .toContainEqual(['li:docking:https://acme.pipedrive.com:1280:person', 'float']);
    await isUndocked();
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await sidebar.getByRole('button', { name: 'Where the sidebar is' }).click();
    await sidebar.getByRole('menuitemradio', { name: /Beside the page.*makes no room/ }).press('Escape');
  });

  it('keeps its room in a page that writes its own style over it, and gives up a fight', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    await isDocked();
    for (let n = 1; n <= 3; n++) {
      await page.evaluate(
        (text) => document.documentElement.setAttribute('style', text),
        `color: rgb(${n}, 0, 0)`,
      );
      await isDocked();
    }
    await page.evaluate(() => {
      const frames = { drawn: 0 };
      const draw = () => (frames.drawn++, requestAnimationFrame(draw));
      draw();
      Object.assign(globalThis, { frames });
      document.documentElement.setAttribute('style', '');
    });
    await page.waitForFunction('frames.drawn > 60');
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  });

  it('docks otherwise at a kind of record whose layout needs that, and as before at the others', async () => {
    const wide = '<button>Right</button>'.repeat(4);
    const body = `<style>main { display: grid; justify-items: end; min-width: 1260px } main.narrow { min-width: 0 }</style>
      <main class="narrow"><h1>Ana</h1>${wide}</main>`;
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(body));
    await page.goto(record);
    await isDocked();
    expect(await page.evaluate(() => document.body.style.overflowX)).toBe('');
    // The address comes first, and then the content.
    await page.evaluate(() => history.pushState(null, '', '/deal/7'));
    await page.evaluate(() => document.querySelector('main')?.classList.remove('narrow'));
    await expect.poll(() => page.evaluate(() => document.body.style.overflowX)).toBe('auto');
    await expect.poll(covered).toEqual([]);
    await page.evaluate(() => document.querySelector('main')?.classList.add('narrow'));
    await page.evaluate(() => history.pushState(null, '', '/person/2842'));
    await expect.poll(() => page.evaluate(() => document.body.style.overflowX)).toBe('');
    await isDocked();
  });

  it('restores the whole page for print', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    await isDocked();
    // What a script of the page's makes up is no printing.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('360px');
    await page.evaluate(
      `addEventListener('beforeprint', () => (onPaper = document.documentElement.style.marginRight))`,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Page.printToPDF');
    expect(await page.evaluate('onPaper')).toBe('');
    await isDocked();
  });
});

describe('the sidebar docked at the left', () => {
  const bars = `
    <style>
      header { position: fixed; inset: 0 0 auto 0; height: 48px; display: flex; justify-content: space-between; padding: 0 8px }
      nav { position: fixed; inset: 48px auto 0 0; width: 200px; display: grid; align-content: start; transition: all 2s }
      main { margin: 60px 0 0 220px }
      .dialog { position: absolute; left: 50%; top: 300px; width: 700px; margin-left: -350px; display: flex; justify-content: space-between }
    </style>
    <header><button>Brand</button><button>Search</button><button>Me</button></header>
    <nav style="padding: 0 8px"><a href="#x">Deals</a><a href="#y">People</a><a href="#z">Mail</a></nav>
    <main><button>Edit</button></main>
    <div class="dialog"><button>Cancel</button><button>Save</button></div>`;

  it('covers none of the CRM’s own bars there, and leaves the page exactly as it was', async () => {
    await product.backstage.evaluate(() =>
      chrome.storage.local.set({
        'li:layout:pipedrive': { collapsed: false, mode: 'dock', side: 'left', handleTop: 152 },
      }),
    );
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf(bars));
    await page.goto('https://acme.pipedrive.com/persons/list');
    await recordStyles();
    await page.evaluate(() => history.pushState(null, '', '/person/2841'));
    await isDockedLeft();
    await expect.poll(covered).toEqual([]);
    const left = (selector: string) =>
      page.evaluate((at) => document.querySelector(at)?.getBoundingClientRect().left, selector);
    expect([await left('header'), await left('nav')]).toEqual([360, 360]);
    await page.evaluate(() => history.pushState(null, '', '/persons/list'));
    await page.waitForFunction(() => document.documentElement.style.marginLeft === '');
    // What glides in the page glides back.
    await expect.poll(recordStyles, { timeout: 30_000 }).toEqual([]);
  });
});

describe('the floating sidebar', () => {
  it('lies over the page, moves nothing in it, and floats again after a reload', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', pageOf('<h1>Ana</h1>'));
    await page.goto(record);
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await isDocked();
    await sidebar.getByRole('button', { name: 'Where the sidebar is' }).click();
    await sidebar.getByRole('menuitemradio', { name: 'Over the page' }).click();
    await isUndocked();
    await page.reload();
    await sidebarShows(page, 'Ana Ruiz');
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  });
});
