import type { Page } from 'playwright-core';

interface Demo {
  readonly demo: { hold(): void; release(stage?: string): void };
}
declare const window: Demo;

/** Keeps the demo CRM's fields from loading from the next move on, as `?hold` does from the start. */
export const hold = (page: Page): Promise<void> => page.evaluate(() => window.demo.hold());

/**
 * Lets the open record's fields load up to the named stage: `blank` (the old name disappears), `name`, `company`,
 * `email`, `phone`.
 */
export const releaseField = (page: Page, stage?: string): Promise<void> =>
  page.evaluate((one) => window.demo.release(one), stage);
