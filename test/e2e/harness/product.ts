import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser } from '../../run/find-browser';
import { launch, type Launched } from '../../run/launch';
import { browserProcesses } from './browser-processes';
import { lookThenAct } from './look-then-act';
import { clickToolbar, openPopup, pageIsSteady, type Popup } from './popup';

/** The extension as built; another build by LI_E2E_DIST. */
export const built = process.env.LI_E2E_DIST ?? 'dist/chrome';

/** How long anything that a user would see may take (ms): far longer than it should, for a busy machine. */
const patience = 30_000;

/** A browser with the product in it, as a user has after installing. Nothing is turned on yet. */
export interface Product extends Launched {
  readonly profile: string;
  /** The one page of ours from which harness calls are made; it stays in the background. */
  readonly backstage: Page;
  /** Opens one of our own pages in a tab (`popup`, `today`, `options`), and waits until it takes clicks and keys. */
  open(surface: 'popup' | 'today' | 'options'): Promise<Page>;
  /** Clicks the toolbar button over a page. */
  popup(over: Page): Promise<Popup>;
  /** The same over a page that answers nothing once `block` has resolved; only `backstage` sees that popup. */
  popupOverBlocked(over: Page, block: () => Promise<void>): Promise<void>;
  /** Closes the browser and opens it again on the same profile. Earlier handles no longer work. */
  restart(): Promise<Product>;
  /** Kills the whole browser at once, and opens it again on the same profile. */
  crash(whileDead?: () => Promise<void>): Promise<Product>;
  /** Stops the whole browser as a machine that falls asleep does; returns how to wake it. */
  freeze(): () => void;
  /** Closes the browser; the profile stays. */
  quit(): Promise<void>;
  /** Closes the browser and deletes the profile. */
  close(): Promise<void>;
}

export interface ProductOptions {
  /** A profile that is kept; without it, a new one. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Another build of the extension. */
  readonly extension?: string;
  /** Folders of other extensions to load too. They must have no worker, which would be mistaken for ours. */
  readonly others?: readonly string[];
  /** Environment variables for the browser, in addition to this process's. */
  readonly env?: Readonly<Record<string, string>>;
  /** More of the browser's own flags. */
  readonly flags?: readonly string[];
}

/** Opens a browser with the product in it. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const { headless = true, extension = built } = options;
  const { profile = mkdtempSync(path.join(tmpdir(), 'last-impression-')) } = options;
  const browser = findBrowser();
  if (!browser) throw new Error('no browser here can load an unpacked extension');
  const { env, others, flags } = options;
  const again = {
    profile,
    headless,
    extension,
    ...(env && { env }),
    ...(others && { others }),
    ...(flags && { flags }),
  };
  const launched = await launch({ browser, ...again });
  const { context, id, protocol } = launched;
  context.setDefaultTimeout(patience);
  if (options.profile === undefined) await firstRunPage(context);
  const address = (surface: string) => `chrome-extension://${id}/src/${surface}/index.html`;
  const go = async (surface: string) => {
    const page = await context.newPage();
    await page.goto(address(surface));
    return page;
  };
  const open = async (surface: string) => {
    const page = await go(surface);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await pageIsSteady(page);
    return page;
  };
  const quit = () => context.close();
  const backstage = await go('options');
  lookThenAct(backstage.locator('html'));
  return {
    ...launched,
    profile,
    backstage,
    open,
    popup: (over) => openPopup(over, { protocol, extension: id, profile }),
    popupOverBlocked: (over, block) => clickToolbar(over, { protocol, extension: id, profile }, block),
    quit,
    restart: async () => {
      await quit();
      return startProduct(again);
    },
    freeze: () => browserProcesses(profile).freeze(),
    crash: async (whileDead) => {
      const closed = context.waitForEvent('close');
      await browserProcesses(profile).kill();
      await closed;
      await whileDead?.();
      return startProduct(again);
    },
    close: async () => {
      await quit();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Waits for the page that the product opens at its first run; it would otherwise appear over a page that a story has
 * opened.
 */
async function firstRunPage(context: BrowserContext): Promise<void> {
  const opens = context.waitForEvent('page', { predicate: isWelcome });
  await Promise.any([...context.pages().map(waitForWelcome), opens]);
}

const waitForWelcome = (page: Page) =>
  page.waitForURL((url) => url.hash === '#welcome', { timeout: patience });

const isWelcome = (page: Page) =>
  waitForWelcome(page).then(
    () => true,
    () => false,
  );
