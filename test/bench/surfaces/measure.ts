import type { Frame, Page } from 'playwright-core';
import { sidebarOf, startOnDemo, writeBook, recordOf } from '../../e2e/harness';
import { figure, type Measured } from '../measured';
import { startEmpty } from '../page/measure';
import { person } from '../../demo/person';

const part = 'the surfaces';

/** Measures how soon the sidebar and the popup are there, beside an empty frame of an extension, by turns. */
export async function measureSurfaces(rounds: number): Promise<Measured[]> {
  const on = await startOnDemo();
  const floor = await startEmpty();
  const times = {
    opening: [] as number[],
    frame: [] as number[],
    move: [] as number[],
    popup: [] as number[],
  };
  try {
    const { crm, product } = on;
    const now = Date.now();
    const known = person(crm.origin, 'q', now - 9 * 86_400_000);
    await writeBook(product.backstage, [
      ...known.met,
      known.impression(now - 86_400_000, 'call', 'rave', 'Fine.'),
    ]);
    for (let i = -1; i < rounds; i += 1) {
      const page = await product.context.newPage();
      await page.goto(on.address('q'));
      const opening = (await shownAt(await sidebarOf(page), 'Q')) - (await loadedAt(page));
      const moved = await timeOfMove(page, on.address('layla-haddad'), recordOf('layla-haddad').name);
      await page.close();
      const empty = await floor.context.newPage();
      await empty.goto(on.address('q'));
      const frame = (await shownAt(await emptyFrame(empty), 'Q')) - (await loadedAt(empty));
      await empty.close();
      const popup = await product.context.newPage();
      await popup.goto(`chrome-extension://${product.id}/src/popup/index.html`);
      const caret = await caretAt(popup);
      await popup.close();
      if (i < 0) continue;
      times.opening.push(opening);
      times.frame.push(frame);
      times.move.push(moved);
      times.popup.push(caret);
    }
  } finally {
    await Promise.all([on.close(), floor.close()]);
  }
  return [
    {
      part,
      what: 'page loaded → right contact painted',
      at: 'demo CRM',
      ours: figure(times.opening),
      floor: figure(times.frame),
      goal: { times: 1.5 },
    },
    { part, what: 'switch of contact → painted', at: 'demo CRM', ours: figure(times.move) },
    { part, what: 'popup: document → caret in the field', at: 'in a tab', ours: figure(times.popup) },
  ];
}

const isEmptyFrame = (frame: Frame): boolean => frame.url().endsWith('/frame.html');

async function emptyFrame(page: Page): Promise<Frame> {
  return page.frames().find(isEmptyFrame) ?? page.waitForEvent('framenavigated', { predicate: isEmptyFrame });
}

/** Returns when (epoch ms) a frame had drawn a heading by this name; it is looked for in each frame that is drawn. */
async function shownAt(frame: Frame, name: string): Promise<number> {
  const found = await frame.waitForFunction(
    (wanted) =>
      document.querySelector('h1')?.textContent?.trim() === wanted &&
      performance.timeOrigin + performance.now(),
    name,
  );
  return Number(await found.jsonValue());
}

const loadedAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [loading] = performance.getEntriesByType('navigation');
    const end = loading instanceof PerformanceNavigationTiming ? loading.loadEventEnd : 0;
    return performance.timeOrigin + end;
  });

async function timeOfMove(page: Page, to: string, name: string): Promise<number> {
  const shown = shownAt(await sidebarOf(page), name);
  const began = await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    return performance.timeOrigin + performance.now();
  }, to);
  return (await shown) - began;
}

/** Returns how long (ms) after a document began the caret was in a field. */
async function caretAt(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => document.activeElement?.matches('textarea, input, [role=textbox]') && performance.now(),
  );
  return Number(await found.jsonValue());
}
