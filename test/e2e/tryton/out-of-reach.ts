import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Widths of windows in which people work, px, and the zooms that they choose. */
const [widths, zooms] = [
  [1280, 1440, 1920],
  [1, 1.1, 1.25, 1.5],
] as const;

/** Something that a user opens in a page, and closes. */
export interface Opened {
  /** Its selector. */
  readonly part: string;
  open(): Promise<void>;
  close(): Promise<void>;
}

const wholePage: Opened = { part: 'body', open: () => Promise.resolve(), close: () => Promise.resolve() };

/** Expects that a user can get at each control of the page, or of what they open in it, in each window and at each zoom. */
export async function expectAllInReach(page: Page, opened = wholePage): Promise<void> {
  const { part, open, close } = opened;
  for (const width of widths)
    for (const zoom of zooms) {
      await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(800 / zoom) });
      await open();
      await expect.poll(() => outOfReach(page, part)).toEqual([]);
      await close();
    }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Returns the controls that cannot be scrolled to where nothing covers their middle; or that there is none. */
const outOfReach = (page: Page, within: string): Promise<string[]> =>
  page.evaluate((part) => {
    const controls = [...document.querySelectorAll(`:is(${part}) :is(button, a, input, select, textarea)`)];
    const seen = controls.filter((control) => control.checkVisibility({ visibilityProperty: true }));
    const covered = seen.filter((control) => {
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      // What is too narrow to see is no target.
      return right - left > 1 && !(there && (control.contains(there) || there.contains(control)));
    });
    return seen.length === 0
      ? [`no control in ${part}`]
      : covered.map(({ outerHTML }) => `${innerWidth} px: ${outerHTML.slice(0, 80)}`);
  }, within);
