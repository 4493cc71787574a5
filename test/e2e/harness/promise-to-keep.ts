import type { Frame, Locator, Page } from 'playwright-core';
import type { OnDemo } from './on-demo';
import { journalOf } from './practice';
import { logSentence, region } from './sidebar';

/*
 * A promise of the user's, for stories in which a page tries to have it kept, or in which the user keeps it.
 */

/** Makes a promise that is overdue, and waits until it stands in the sidebar. */
export async function promiseTheBrochure(sidebar: Frame): Promise<void> {
  await logSentence(sidebar, 'promised the brochure yesterday');
  await region(sidebar, 'Promises').getByText('the brochure').first().waitFor();
}

/** The button that keeps the first promise. */
export const keptButton = (sidebar: Frame): Locator =>
  region(sidebar, 'Promises').getByRole('button', { name: 'Kept' }).first();

/** Where a click must land to keep the promise, CSS px of the page. */
export async function placeOfKept(sidebar: Frame): Promise<{ readonly x: number; readonly y: number }> {
  const box = await keptButton(sidebar).boundingBox();
  if (!box) throw new Error('the promise has no button');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks there at once, without a look at what is there. */
export async function clickKept(page: Page, sidebar: Frame): Promise<void> {
  const { x, y } = await placeOfKept(sidebar);
  await page.mouse.click(x, y);
}

/** How often a promise was kept. */
export const timesKept = async (on: OnDemo): Promise<number> =>
  (await journalOf(on)).filter(({ kind }) => kind === 'promise.kept').length;
