import type { Locator, Page } from 'playwright-core';

/** Returns where a click must land, CSS px of the page. */
export async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('what is to be clicked is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks where something stands, at once, without a look at what is seen there. */
export async function clickThere(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middleOf(target);
  await page.mouse.click(x, y);
}
