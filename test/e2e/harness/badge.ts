import { expect } from 'vitest';
import type { Product } from './product';

declare const chrome: {
  readonly action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
};

/** Returns the text on the toolbar button. Reads it from the backstage page, so that no worker is woken. */
export const badge = ({ backstage }: Product): Promise<string> =>
  backstage.evaluate(() => chrome.action.getBadgeText({}));

/** Returns the toolbar button's tooltip. */
export const tooltip = ({ backstage }: Product): Promise<string> =>
  backstage.evaluate(() => chrome.action.getTitle({}));

/** Waits until the badge shows a text, at most `within` ms, far longer than it takes. */
export const badgeSays = (product: Product, text: string, within = 30_000): Promise<void> =>
  expect.poll(() => badge(product), { timeout: within, interval: 25 }).toBe(text);
