import { aptInstall, canApt, missingPackages } from './apt';
import { findBrowser } from './find-browser';
import { installBrowser } from './install-browser';
import { check, type Found } from './step';

/** Debian's packages of a real CRM: a server, its web client, and the modules that hold people and deals. */
const tryton = ['tryton-server', 'tryton-sao', 'tryton-modules-party', 'tryton-modules-sale-opportunity'];

/** A C compiler, for the clock that a story moves (test/e2e/harness/moved-clock.c). */
const compiler = ['gcc', 'libc6-dev'];

/** Installs what the stories need from the system, if possible: a browser, a real CRM, and a compiler. */
export async function prepareSystem(): Promise<Found> {
  const browser = findBrowser() ?? (await installBrowser());
  const missing = canApt() ? await missingPackages([...tryton, ...compiler]) : [];
  const installed = missing.length ? await aptInstall(missing) : { ok: true, output: '' };
  const say = [
    browser ? `${browser.name}: ${browser.path}` : noBrowser,
    installed.ok ? '' : installed.output,
  ];
  return check(browser !== undefined && installed.ok, say.join('\n'));
}

/** Shown if there is no browser and none could be installed. */
export const noBrowser =
  'No browser here can load the extension, and none could be installed: install Chromium, Edge or Brave, and try again.';
