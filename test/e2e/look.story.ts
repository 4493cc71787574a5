import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickLog } from './harness';
import { startStage, states, type Shown, type Stage } from './states';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

async function show(surface: string, name: string): Promise<Shown> {
  const state = states.find((one) => one.surface === surface && one.name === name);
  if (!state) throw new Error(`there is no ${surface}/${name}`);
  await stage.reset(state.book);
  return state.bring(stage);
}

/** What can be scrolled sideways, by name. */
const sideways = (surface: Frame | Page): Promise<string[]> =>
  surface.evaluate(() =>
    [...document.querySelectorAll('html, main, footer, dialog')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName }) => tagName.toLowerCase()),
  );

interface Foot {
  readonly share: number;
  readonly inSight: boolean;
  readonly undos: number;
}

/** How much of the sheet the foot takes, whether the field and what confirms it are in sight, and how many Undos there are. */
const measureFoot = `(() => {
  const foot = document.querySelector('footer.foot');
  const { top, bottom, height } = foot.getBoundingClientRect();
  const inSight = [...foot.querySelectorAll('textarea, .field-footer')]
    .map((part) => part.getBoundingClientRect())
    .every((part) => part.height > 0 && part.top >= top && part.bottom <= bottom);
  const undos = [...foot.querySelectorAll('button')]
    .filter((button) => /^(Undo|Redo)$/.test(button.textContent) && button.checkVisibility()).length;
  const middle = foot.querySelector('.under-field');
  return { share: height / innerHeight, inSight, undos, height, middle: [middle.clientHeight, middle.scrollHeight] };
})()`;

describe('in a window of 320 px', () => {
  const full = [
    ['today', 'day-full'],
    ['today', 'week-full'],
    ['today', 'figures-full'],
    ['today', 'habits'],
    ['today', 'promise'],
    ['today', 'promise-late'],
    ['options', 'first-run'],
  ] as const;

  it.each(full)('nothing in %s/%s is wider than the window', async (surface, name) => {
    const shown = await show(surface, name);
    await shown.page.setViewportSize({ width: 320, height: 800 });
    expect(await sideways(shown.surface)).toEqual([]);
  });
});

describe('the sidebar', () => {
  const feet = [
    'kept-long',
    'disk-full-too-many',
    'rate-question-long',
    'signed-question',
    'meeting-over-moved',
  ];

  it.each(feet)('leaves three fifths to the answers, and shows all of the field, in %s', async (name) => {
    const { surface, page } = await show('sidebar', name);
    for (const [width, height] of [
      [1280, 800],
      [1280, 600],
      [1024, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => surface.evaluate(() => innerHeight)).toBe(height);
      const foot = await surface.evaluate<Foot>(measureFoot);
      const about = `${width}x${height}: ${JSON.stringify(foot)}`;
      expect(foot.share, about).toBeLessThanOrEqual(0.4);
      expect(foot.inSight, about).toBe(true);
      expect(foot.undos, about).toBeLessThanOrEqual(1);
    }
  });

  it('shows all that is in the menu of a meeting, and leaves no empty line in the field', async () => {
    const { surface } = await show('sidebar', 'meeting-menu');
    const [seen, all] = await surface
      .getByRole('menu')
      .evaluate((menu) => [menu.clientHeight, menu.scrollHeight]);
    expect(seen).toBe(all);
    await surface.getByRole('menu').press('Escape');
    await quickLog(surface).fill(`Call ++ ${'walked her through the pricing. '.repeat(3)}`);
    const [height = 0, lines = 0] = await quickLog(surface).evaluate((field) => {
      const before = field.clientHeight;
      field.style.setProperty('min-height', '0', 'important');
      field.style.setProperty('height', '0', 'important');
      return [before, field.scrollHeight];
    });
    expect(height - lines).toBeLessThan(2);
  });

  it('does not move when a scrollbar appears', async () => {
    const { surface } = await show('sidebar', 'contact');
    const heading = surface.getByRole('heading', { level: 1 });
    const width = async () => (await heading.boundingBox())?.width;
    const before = await width();
    await quickLog(surface).fill(`Call ++ ${"I'll send the contract by Friday. ".repeat(6)}`);
    const main = surface.locator('main');
    await expect.poll(() => main.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
    expect(await width()).toBe(before);
  });

  it('puts a long chip label and its date below each other', async () => {
    const { surface } = await show('sidebar', 'contact');
    await quickLog(surface).fill(
      "I'll send the contract and the long appendix with all of the annexes they asked for last time by Friday 3pm",
    );
    await surface.locator('.chip-when').first().waitFor();
    const widths = await surface
      .locator('.chip', { has: surface.locator('.chip-when') })
      .evaluate((chip) => [chip, chip.querySelector('.chip-label')].map((part) => part?.clientWidth ?? 0));
    const [chip = 0, deed = 0] = widths;
    expect(deed).toBeGreaterThan(0.8 * chip);
  });
});

describe('a chart', () => {
  it.each([320, 800, 1280])('has bars on one baseline, wide enough to click, at %i px', async (width) => {
    const { surface, page } = await show('today', 'day-full');
    await page.setViewportSize({ width, height: 800 });
    const bars = await surface.locator('.chart button:visible').evaluateAll((all) =>
      all.map((bar) => ({
        width: bar.getBoundingClientRect().width,
        ground: Math.round(bar.querySelector('svg')?.getBoundingClientRect().bottom ?? 0),
      })),
    );
    expect(bars.length).toBeGreaterThanOrEqual(8);
    expect(new Set(bars.map(({ ground }) => ground)).size).toBe(1);
    expect(Math.min(...bars.map((bar) => bar.width))).toBeGreaterThanOrEqual(24);
  });

  it('keeps its legend with forced colours', async () => {
    const { surface, page } = await show('today', 'figures-full');
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = await surface.locator('.legend [data-look]').evaluateAll((words) =>
      words.map((word) => {
        const { backgroundColor, borderBlockStartColor } = getComputedStyle(word, '::before');
        return `${word.getAttribute('data-look')} ${backgroundColor} ${borderBlockStartColor}`;
      }),
    );
    const ratings = looks.filter((look) => /^(rave|positive|lukewarm|negative)/.test(look));
    expect(new Set(ratings.map((look) => look.slice(look.indexOf(' ')))).size).toBe(4);
  });
});
