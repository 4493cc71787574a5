import type { Page } from 'playwright-core';

interface Demo {
  readonly demo: { hold(): void; release(stage?: string): void };
}
declare const window: Demo;

/** Holds the fields of the demo CRM's pages back from the next move on, as `?hold` does from the start. */
export const hold = (page: Page): Promise<void> => page.evaluate(() => window.demo.hold());

/** Lets the open record's fields come up to the named one: `blank` (the old name goes), `name`, `company`, `email`, `phone`. */
export const releaseField = (page: Page, stage?: string): Promise<void> =>
  page.evaluate((one) => window.demo.release(one), stage);
