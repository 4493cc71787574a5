import type { Frame, Locator, Page } from 'playwright-core';
import type { OnDemo } from './on-demo';
import { journalOf } from './practice';
import { clickThere, middleOf } from './click-there';
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
export const placeOfKept = (sidebar: Frame) => middleOf(keptButton(sidebar));

/** Clicks there at once, without a look at what is there. */
export const clickKept = (page: Page, sidebar: Frame): Promise<void> => clickThere(page, keptButton(sidebar));

/** How often a promise was kept. */
export const timesKept = async (on: OnDemo): Promise<number> =>
  (await journalOf(on)).filter(({ kind }) => kind === 'promise.kept').length;
