import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { FoundBrowser } from './find-browser';

/** Where Playwright and Puppeteer keep the browsers that they download, newest last by name. */
const stores = [
  ['linux', '.cache/ms-playwright', /^chromium-/],
  ['linux', '.cache/puppeteer/chrome', /^linux-/],
  ['darwin', 'Library/Caches/ms-playwright', /^chromium-/],
  ['darwin', '.cache/puppeteer/chrome', /^mac/],
  ['win32', 'AppData/Local/ms-playwright', /^chromium-/],
  ['win32', '.cache/puppeteer/chrome', /^win/],
] as const;

const executables = new Set(['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing']);

/** Returns the builds of Chrome for Testing (and Playwright's Chromium) in the home folder, newest first. */
export function browsersForTesting(): FoundBrowser[] {
  const here = stores.filter(([platform]) => platform === process.platform);
  return here.flatMap(([, folder, build]) => buildsIn(path.join(homedir(), folder), build));
}

function buildsIn(store: string, build: RegExp): FoundBrowser[] {
  if (!existsSync(store)) return [];
  const builds = readdirSync(store)
    .filter((name) => build.test(name))
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return builds
    .flatMap((name) => executableIn(path.join(store, name)))
    .map((place) => ({ name: 'Chrome for Testing', path: place, loadsBy: 'flag' }));
}

// The executable is one to four folders deep: chrome-linux64/chrome, chrome-mac/….app/Contents/MacOS/….
function executableIn(folder: string, depth = 0): string[] {
  if (depth > 4) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const found = entries.find((entry) => entry.isFile() && executables.has(entry.name));
  if (found) return [path.join(folder, found.name)];
  const inside = entries.filter(
    (entry) => entry.isDirectory() && /^chrome-|\.app$|^Contents$|^MacOS$/.test(entry.name),
  );
  return inside.flatMap((entry) => executableIn(path.join(folder, entry.name), depth + 1)).slice(0, 1);
}
