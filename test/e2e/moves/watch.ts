import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What was seen in a page or in its sidebar, and when (ms since the epoch, to the fraction). */
export interface Glimpse {
  readonly at: number;
  /** The page's address, from now on. */
  readonly address?: string;
  /** The host can be seen, from now on. */
  readonly seen?: boolean;
  /** What the sidebar's head says, from now on. */
  readonly head?: string;
}

/** Watches every page of a browser, and every sidebar in one: what stands there, from each change on. */
export async function watchAll(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: fileURLToPath(new URL('watch-here.js', import.meta.url)) });
}

/** Returns what was seen in a page and its sidebar since it was last asked, in order. */
export async function takeGlimpses(page: Page, sidebar: Frame | undefined): Promise<Glimpse[]> {
  const both = await Promise.all([page, sidebar].map((one) => one?.evaluate(takeFromPage)));
  return both.flatMap((some) => some ?? []).toSorted((a, b) => a.at - b.at);
}

declare global {
  var glimpses: Glimpse[] | undefined;
}

function takeFromPage(): Glimpse[] {
  return globalThis.glimpses?.splice(0) ?? [];
}
