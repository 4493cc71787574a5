import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  journalOf,
  logSentence,
  quickLog,
  region,
  sidebarIsSteady,
  sidebarShows,
  startOnDemo,
  type OnDemo,
} from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  const first = await sidebarShows(page, 'Q');
  await logSentence(first, 'promised the brochure yesterday');
  await region(first, 'Promises').getByText('the brochure').waitFor();
});
afterAll(() => on?.close());
beforeEach(async () => {
  await page.goto(on.address('q'));
  sidebar = await sidebarShows(page, 'Q');
});

const keptButton = (): Locator => region(sidebar, 'Promises').getByRole('button', { name: 'Kept' }).first();
const kept = async () => (await journalOf(on)).filter(({ kind }) => kind === 'promise.kept').length;

/** Where a click must land to keep the promise, CSS px of the page. */
async function target(): Promise<{ x: number; y: number }> {
  const box = await keptButton().boundingBox();
  if (!box) throw new Error('the promise has no button');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Does something to our host, or beside it, as the page's own script. */
const asPage = (script: string) =>
  page.evaluate(`{ const host = document.querySelector('last-impression');
  const set = (name, value, element = host) => element.style.setProperty(name, value, 'important'); ${script} }`);

/** Waits until what the page did has been drawn, and the browser has looked at what is seen. */
const drawn = () =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done(), 700))),
  );

/** Waits until what the page did has been drawn, and no longer: 30 ms or so. */
const frameDrawn = () =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

async function click(): Promise<void> {
  const { x, y } = await target();
  await page.mouse.click(x, y);
}

const refusal = () => sidebar.locator('.refusal');

/** What a page can do to the sheet and still have the click land in it. */
const attacks: Readonly<Record<string, string>> = {
  'made transparent': `set('opacity', '0')`,
  'made nearly transparent': `set('opacity', '.01')`,
  'made transparent with the whole page': `set('opacity', '0', document.documentElement)`,
  'turned a little': `set('transform-origin', (x - host.offsetLeft) + 'px ' + y + 'px'); set('transform', 'rotate(1deg)')`,
  'made large, so that one button is all that is seen': `set('transform-origin', (x - host.offsetLeft) + 'px ' + y + 'px'); set('transform', 'scale(3)')`,
  'clipped to three pixels': `set('clip-path', 'circle(1.5px at ' + (x - host.offsetLeft) + 'px ' + y + 'px)')`,
  'filtered away': `set('filter', 'opacity(0)')`,
  'masked away': `set('mask-image', 'linear-gradient(transparent, transparent)')`,
  'covered by what a pointer goes through': `const cover = document.createElement('div');
    document.documentElement.append(cover);
    cover.style = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none'`,
  'made to scroll with the page': `set('position', 'absolute')`,
  'covered by a popover that a pointer goes through': `const cover = document.createElement('div');
    cover.popover = 'manual';
    document.body.append(cover);
    cover.style = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
    cover.showPopover()`,
};

describe('a click in a sheet that the page has', () => {
  it.each(Object.keys(attacks))('%s does nothing, and says so', async (attack) => {
    const { x, y } = await target();
    await asPage(`const [x, y] = [${x}, ${y}]; ${attacks[attack]}`);
    await drawn();
    await page.mouse.click(x, y);
    await refusal().getByText('This page covers or changes the sidebar').waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
  });
});

/** What a page can do to our host, so that the frame stands elsewhere in it, and the host where it was. */
const within: Readonly<Record<string, readonly [string, string]>> = {
  'the padding': [
    `set('box-sizing', 'border-box'); set('padding', '150px 0 0')`,
    `set('padding', '0 0 150px')`,
  ],
  'the border': [
    `set('box-sizing', 'border-box'); set('border', '0 solid'); set('border-top-width', '150px')`,
    `set('border-width', '0 0 150px')`,
  ],
  'the grid': [
    `set('display', 'grid'); set('grid-template-rows', '80%'); set('align-content', 'end')`,
    `set('align-content', 'start')`,
  ],
  'the scroll position': [
    `const style = document.createElement('style');
    style.textContent = 'last-impression::before, last-impression::after { content: ""; display: block; height: 150px }';
    document.head.append(style);
    set('overflow', 'hidden'); set('box-sizing', 'border-box'); set('padding-bottom', '150px')`,
    `host.scrollTop = 150`,
  ],
};

describe('a click in a frame that the page moves within our host', () => {
  it.each(Object.keys(within))('by %s does nothing', async (how) => {
    const [before = '', after = ''] = within[how] ?? [];
    await asPage(after);
    const { x, y } = await target();
    await asPage(before);
    await page.mouse.move(x, y);
    await drawn();
    await asPage(after);
    await frameDrawn();
    await page.mouse.down();
    await page.mouse.up();
    await refusal().waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
  });

  it('and makes as small as a button does nothing', async () => {
    await asPage(`set('box-sizing', 'border-box'); set('padding', '300px 135px 360px')`);
    await keptButton().scrollIntoViewIfNeeded();
    await drawn();
    await click();
    await refusal().getByText('This page covers or changes the sidebar').waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
  });
});

/** What is not seen whenever the page draws, and is seen for all the time in which it draws nothing; the browser animates it. */
const fades: Readonly<Record<string, string>> = {
  'the whole page': `const [one, from, to] = [document.documentElement, { opacity: 1 }, { opacity: 0.01 }]`,
  'what comes over the sheet': `const one = overSheet(), [from, to] = [{ opacity: 0 }, { opacity: 1 }]`,
  'what slides over the sheet': `const one = overSheet(),
    [from, to] = [{ transform: 'translateX(-3000px)' }, { transform: 'none' }]`,
};

describe('a click in a sheet that is seen only for a frame each second, while the page is too busy to draw', () => {
  it.each(Object.keys(fades))('and its animations hide it, of %s, does nothing', async (what) => {
    await asPage(`const overSheet = () => {
        const place = document.createElement('div'), cover = document.createElement('div');
        place.style = 'position:fixed;width:0;height:0;top:0;left:0;z-index:2147483647;pointer-events:none';
        cover.style = 'position:fixed;inset:0;background:#fff;pointer-events:none';
        place.append(cover);
        document.documentElement.append(place);
        return cover;
      };
      ${fades[what]};
      const block = (until = performance.now() + 800) => { while (performance.now() < until); };
      const turn = () => {
        one.getAnimations().forEach((each) => each.cancel());
        one.animate([from, { ...from, offset: 0.05 }, { ...to, offset: 0.051 }, to], { duration: 1000, fill: 'forwards' });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
          block();
          requestAnimationFrame(turn);
        })));
      };
      setTimeout(turn)`);
    const { x, y } = await target();
    await sidebar.locator('html[data-steady]').waitFor({ state: 'attached' });
    // Several, for one of them to come while nothing is drawn.
    for (let turn = 0; turn < 4; turn++) {
      await page.mouse.click(x, y);
      await refusal().waitFor({ state: 'attached' });
    }
    expect(await kept()).toBe(0);
  });
});

describe('a click in a sheet that has just come under the pointer', () => {
  it('from beside it does nothing', async () => {
    const { x, y } = await target();
    await asPage(`set('right', '400px')`);
    await page.mouse.move(x, y);
    await drawn();
    await asPage(`set('right', '0')`);
    await frameDrawn();
    await page.mouse.down();
    await page.mouse.up();
    await refusal().getByText('so nothing was done').waitFor();
    expect(await kept()).toBe(0);
  });

  it('from out of the window does nothing', async () => {
    const { x, y } = await target();
    await asPage(`set('right', '-400px')`);
    await page.mouse.move(x, y);
    await drawn();
    await asPage(`set('right', '0')`);
    await frameDrawn();
    await page.mouse.down();
    await page.mouse.up();
    await refusal().waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
  });

  it('as the second of two clicks does nothing', async () => {
    const { x, y } = await target();
    await asPage(`set('right', '400px');
      addEventListener('click', () => set('right', '0'), { once: true })`);
    await drawn();
    await page.mouse.dblclick(x, y);
    await drawn();
    expect(await kept()).toBe(0);
  });

  it('because the page went to another record does nothing there', async () => {
    const { x, y } = await target();
    await page.evaluate(
      (path) => history.pushState(null, '', path),
      new URL(on.address('zoe-obrien')).pathname,
    );
    await page.evaluate((path) => history.pushState(null, '', path), new URL(on.address('q')).pathname);
    await page.mouse.click(x, y);
    await drawn();
    expect(await kept()).toBe(0);
  });
});

describe('a key in a sheet that nobody can see', () => {
  it('does nothing, and what is typed there is not lost', async () => {
    await quickLog(sidebar).click();
    await asPage(`set('opacity', '0')`);
    await drawn();
    await page.keyboard.type('she signs');
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await refusal().getByText('What you typed is kept').waitFor({ state: 'attached' });
    expect(await kept()).toBe(0);
    await asPage(`set('opacity', '1')`);
    expect(await quickLog(sidebar).inputValue()).toBe('she signs');
    await quickLog(sidebar).fill('');
  });
});

/** Copies all of the sheet by keys, pastes it into a field of the page, and returns what stands there. */
async function copiedIntoPage(): Promise<string> {
  await sidebar.getByRole('heading', { level: 1 }).click();
  for (const key of ['Control+a', 'Control+c']) await page.keyboard.press(key);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    field.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9999';
    document.body.append(field);
    field.focus();
  });
  await page.locator('#pasted').click();
  await page.keyboard.press('Control+v');
  return page.locator('#pasted').inputValue();
}

describe('what the user copies', () => {
  it('comes out of a sheet that is seen', async () => {
    expect(await copiedIntoPage()).toContain('the brochure');
  });

  it('does not come out of a sheet that nobody can see', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await asPage(attacks['covered by what a pointer goes through'] ?? '');
    await drawn();
    expect(await copiedIntoPage()).not.toContain('the brochure');
    await refusal().getByText('This page covers or changes the sidebar').waitFor({ state: 'attached' });
  });
});

describe('a click in a sheet that stands whole', () => {
  it('does what it says, also after a false alarm', async () => {
    await asPage(`set('opacity', '.5')`);
    await drawn();
    await click();
    await refusal().waitFor({ state: 'attached' });
    await asPage(`set('opacity', '1')`);
    await sidebarIsSteady(sidebar);
    await click();
    await expect.poll(kept).toBe(1);
    await refusal().getByText('covers').waitFor({ state: 'detached' });
  });
});
