import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Worker } from 'playwright-core';
import type { FoundBrowser } from './find-browser';

/** A browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** The background's worker. The handle works again once a stopped worker wakes. */
  readonly worker: Worker;
  /** A session with the whole browser. */
  readonly protocol: CDPSession;
}

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folders of other extensions that the user has too. */
  readonly others?: readonly string[];
  /** Folder of the profile; it may be kept from an earlier launch. */
  readonly profile: string;
  readonly headless: boolean;
  /** Set for the browser beside what is set here. */
  readonly env?: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** More of the browser's own flags. */
  readonly flags?: readonly string[];
}

const usualSize = { width: 1280, height: 800 };

/**
 * Playwright's own list of disabled features takes storage partitioning away, and then the frame's IndexedDB is denied. The address
 * bar's suggestions are two pages more in each browser, which together cost a third of its start.
 */
const features =
  '--disable-features=MediaRouter,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,WebUIOmniboxPopup,WebUIOmniboxAimPopup';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser with the extension loaded, and waits for its background. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const extension = path.resolve(options.extension);
  if (!existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`no extension is built in ${extension}`);
  const all = [extension, ...(options.others ?? [])];
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.browser.path,
    headless: false,
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    viewport: options.headless ? (options.size ?? usualSize) : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...flags(options),
      ...(options.flags ?? []),
      ...(options.browser.loadsBy === 'flag' ? loading(all) : []),
    ],
  });
  const protocol = await sessionWith(context);
  if (options.browser.loadsBy === 'protocol')
    for (const one of all.toReversed()) await protocol.send('Extensions.loadUnpacked', { path: one });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, id: new URL(worker.url()).host, worker, protocol };
}

function flags({ headless, size = usualSize }: LaunchOptions): string[] {
  return [
    features,
    ...quiet,
    `--window-size=${size.width},${size.height}`,
    '--enable-unsafe-extension-debugging',
    // For the popup, which only a second session can see; 0 is any free port.
    '--remote-debugging-port=0',
    ...(headless ? ['--headless=new'] : []),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

const loading = (extensions: readonly string[]): string[] => [
  `--disable-extensions-except=${extensions.join(',')}`,
  `--load-extension=${extensions.join(',')}`,
];

async function sessionWith(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('a persistent context gave no browser');
  return browser.newBrowserCDPSession();
}
