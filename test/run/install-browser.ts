import { aptInstall, canApt } from './apt';
import { runTool } from './command';
import { findBrowser, type FoundBrowser } from './find-browser';

/**
 * Installs a browser: Debian's Chromium if it may, else Playwright's. Returns undefined if neither could be installed.
 */
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
