import type { Frame, Locator, Page } from 'playwright-core';

/** Returns the sidebar's frame in a page, once it exists. In-app moves do not replace the frame. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const there = page.frames().find(isSidebar);
  return there ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar }));
}

/** Returns the frame without waiting, or undefined if the page has none. */
export const sidebarNow = (page: Page): Frame | undefined => page.frames().find(isSidebar);

const isSidebar = (frame: Frame): boolean =>
  frame.url().startsWith('chrome-extension:') && frame.url().includes('/src/sidebar/index.html');

/** Whether the user can see the sidebar in the page. Its host may be hidden while a move is under way. */
export async function sidebarIsSeen(page: Page): Promise<boolean> {
  const frame = sidebarNow(page);
  if (!frame) return false;
  const element = await frame.frameElement();
  // If it is hidden while somebody types, it is clipped to nothing and goes on receiving the keys.
  const isWhole = await element.evaluate((iframe) => {
    const root = iframe.getRootNode();
    return !(root instanceof ShadowRoot) || getComputedStyle(root.host).clipPath === 'none';
  });
  return isWhole && element.isVisible();
}

/** Returns a page's sidebar once it shows a contact by that name. */
export async function sidebarShows(page: Page, name: string): Promise<Frame> {
  const frame = await sidebarOf(page);
  await frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const element = await frame.frameElement();
  await element.waitForElementState('visible');
  await sidebarIsSteady(frame);
  return frame;
}

/** Waits until the sidebar has stood still for a moment: then clicks and keys count. */
export async function sidebarIsSteady(sidebar: Frame): Promise<void> {
  await sidebar.waitForFunction(() => document.documentElement.hasAttribute('data-steady'));
}

/** Types a sentence into a surface's quick log and saves it. */
export async function logSentence(surface: Frame | Page, sentence: string): Promise<void> {
  await quickLog(surface).fill(sentence);
  await quickLog(surface).press('Enter');
}

/** The field that logs. */
export const quickLog = (surface: Frame | Page): Locator =>
  surface.getByRole('textbox', { name: 'Quick log' });

/** One of the three answers: `Last impression`, `Promises`, `Ask about`. */
export const region = (surface: Frame | Page, name: string): Locator =>
  surface.getByRole('region', { name, exact: true });
