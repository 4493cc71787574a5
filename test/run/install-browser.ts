import { aptInstall, canApt } from './apt';
import { runTool } from './command';
import { findBrowser, type FoundBrowser } from './find-browser';

/** Installs a browser: Debian's Chromium where that may be done, else Playwright's. Gives undefined where neither came. */
export async function installBrowser(): Promise<FoundBrowser | undefined> {
  if (canApt()) {
    await aptInstall(['chromium']);
    const found = findBrowser();
    if (found) return found;
  }
  console.log('  downloading a browser …');
  await runTool('playwright-core', ['install', '--no-shell', 'chromium'], { live: 'progress' });
  return findBrowser();
}
