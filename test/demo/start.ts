import '../temporal';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct, type Product } from '../e2e/harness/product';
import { turnOnAt } from '../e2e/harness/turn-on';
import { bundle } from '../run/build';
import { findBrowser } from '../run/find-browser';
import { installBrowser } from '../run/install-browser';
import { noBrowser } from '../run/system';
import { startDemoCrm } from './crm/server';
import { sampleBook } from './sample-book';
import { walk } from './walk';
import { writeBook } from './write-book';

/** A browser without a display can still walk and take pictures. */
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

const say = (text: string) => console.log(`▸ ${text}`);

/** `npm start`: the product on the demo CRM. `npm start -- https://their.crm/…`: on the user's own. */
async function start(address: string | undefined): Promise<void> {
  say('Building the extension …');
  const built = await bundle('chrome');
  if (!built.ok) return fail(built.output);
  say('Looking for a browser …');
  const browser = findBrowser() ?? (await installBrowser());
  if (!browser) return fail(noBrowser);
  say(`Opening ${browser.name} …`);
  await (address === undefined ? onDemo() : onTheirs(address));
}

async function onDemo(): Promise<void> {
  const product = await startProduct({
    profile: mkdtempSync(path.join(tmpdir(), 'last-impression-')),
    headless,
  });
  const crm = await startDemoCrm();
  say(`A demo CRM is at ${crm.origin}/crm/people`);
  await turnOnAt(product, crm.origin, 'demo');
  await writeBook(product.backstage, sampleBook(crm.origin, Date.now()));
  if (headless) {
    say('There is no display here, so this walks the main job and takes pictures.');
    await walk({ product, origin: crm.origin, say });
    await Promise.all([product.close(), crm.close()]);
    return;
  }
  await show(product, `${crm.origin}/crm/people/zoe-obrien`);
  say('Look around; closing the browser ends this.');
  await closed(product);
  await crm.close();
}

/** The user's own CRM wants a log-in, so the profile is kept between runs. */
async function onTheirs(address: string): Promise<void> {
  if (!URL.canParse(address)) return fail(`${address} is no address; try npm start -- https://your.crm/`);
  if (headless) return fail('There is no display here, so nobody could log in to that CRM.');
  const product = await startProduct({ profile: path.resolve('.cache/profile'), headless });
  await show(product, address);
  say('Click the toolbar button to turn it on there; closing the browser ends this.');
  await closed(product);
}

async function show({ context, backstage }: Product, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await backstage.close();
}

const closed = ({ context }: Product): Promise<void> =>
  new Promise((done) => context.once('close', () => done()));

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

await start(process.argv[2]);
