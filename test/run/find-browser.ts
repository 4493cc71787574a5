import { existsSync } from 'node:fs';
import path from 'node:path';
import { browsersForTesting } from './browsers-for-testing';

/** A browser on this machine that can run an unpacked extension. */
export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  /** Branded Chrome no longer takes --load-extension; there the extension goes in through the debugging protocol. */
  readonly loadsBy: 'flag' | 'protocol';
}

interface Make {
  readonly name: string;
  /** Names of its command on Linux. */
  readonly commands: readonly string[];
  /** Under /Applications on a Mac. */
  readonly mac: string;
  /** Under a program folder on Windows. */
  readonly windows: string;
  readonly loadsBy: FoundBrowser['loadsBy'];
}

const chromium: Make = {
  name: 'Chromium',
  commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  mac: 'Chromium.app/Contents/MacOS/Chromium',
  windows: 'Chromium/Application/chrome.exe',
  loadsBy: 'flag',
};
const edge: Make = {
  name: 'Edge',
  commands: ['microsoft-edge', 'microsoft-edge-stable'],
  mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  windows: 'Microsoft/Edge/Application/msedge.exe',
  loadsBy: 'flag',
};
const brave: Make = {
  name: 'Brave',
  commands: ['brave-browser', 'brave'],
  mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
  windows: 'BraveSoftware/Brave-Browser/Application/brave.exe',
  loadsBy: 'flag',
};
const chrome: Make = {
  name: 'Chrome',
  commands: ['google-chrome', 'google-chrome-stable'],
  mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  windows: 'Google/Chrome/Application/chrome.exe',
  loadsBy: 'protocol',
};

/** Returns the first browser that can run the extension, or undefined if there is none. `LI_BROWSER` names one to try first, by its path. */
export function findBrowser(): FoundBrowser | undefined {
  const unbranded = [...candidates(chromium), ...candidates(edge), ...candidates(brave)];
  const all = [...named(), ...unbranded, ...browsersForTesting(), ...candidates(chrome)];
  return all.find((browser) => existsSync(browser.path));
}

function named(): FoundBrowser[] {
  const place = process.env.LI_BROWSER;
  return place ? [{ name: path.basename(place), path: place, loadsBy: 'protocol' }] : [];
}

const candidates = (make: Make): FoundBrowser[] =>
  places(make).map((place) => ({ name: make.name, path: place, loadsBy: make.loadsBy }));

function places({ commands, mac, windows }: Make): string[] {
  if (process.platform === 'darwin') return [`/Applications/${mac}`];
  if (process.platform === 'win32') return programFolders().map((folder) => path.join(folder, windows));
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

const programFolders = (): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
