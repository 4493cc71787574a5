import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logSentence, region, sidebarShows, startOnDemo, type OnDemo } from './harness';
import { netLogFlags, requestsIn, type LoggedRequest } from './harness/net-log';

const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-net-log-'));
const log = path.join(folder, 'net-log.json');
let on: OnDemo;
let origin: string;
let requests: readonly LoggedRequest[];

/** Everything that the product does, once. */
beforeAll(async () => {
  on = await startOnDemo({ flags: netLogFlags(log) });
  origin = on.crm.origin;
  const page = await on.openRecord('q');
  const sidebar = await sidebarShows(page, 'Q');
  await logSentence(
    sidebar,
    'Call ++ Likes https://tracker.example/pixel.png I’ll send the quote by tomorrow 3pm.',
  );
  await region(sidebar, 'Promises').getByText('send the quote').waitFor();
  const popup = await on.product.popup(page);
  await popup.page.getByRole('textbox', { name: 'Quick log' }).waitFor();
  await popup.close();
  const today = await on.product.open('today');
  for (const view of ['#week', '#figures', '#search', '#habits', '#day']) {
    await today.goto(`${today.url().split('#')[0]}${view}`);
    await today.getByRole('heading').first().waitFor();
  }
  const options = await on.product.open('options');
  const format = options.getByRole('combobox', { name: 'As', exact: true });
  for (const one of ['journal', 'csv', 'events', 'markdown']) {
    await format.selectOption(one);
    if (one === 'markdown')
      await options.locator('form', { hasText: 'Take it with you' }).getByRole('radio').first().check();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save the file' }).click();
    await (await download).path();
  }
  const csv = {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Email\nBo,bo@tracker.example\n'),
  };
  await options.locator('#import-file').setInputFiles(csv);
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await options.getByText('Imported.').waitFor();
  await options.getByRole('button', { name: 'Check now' }).click();
  await options.getByText(/^Checked at/).waitFor();
  await on.product.quit();
  requests = requestsIn(log);
}, 180_000);
afterAll(async () => {
  await on?.crm.close();
  rmSync(folder, { recursive: true, force: true });
  if (on) rmSync(on.product.profile, { recursive: true, force: true });
});

const staysHere = ({ url }: LoggedRequest): boolean =>
  /^(?:chrome(?:-extension|-untrusted)?:|data:|blob:)/.test(url) || new URL(url).origin === origin;

/** The browser's own services (updates, its forms' guesses about a CRM's fields) ask in nobody's name. */
const inSomebodysName = ({ initiator, network_isolation_key: sites }: LoggedRequest): boolean =>
  initiator !== 'not an origin' || sites.includes('chrome-extension:');

describe('the network', () => {
  it('is logged: the pages of the CRM are there', () => {
    expect(requests.map(({ url }) => url)).toContain(on.address('q'));
  });

  it('gets no request that leaves the machine from the product, from its pages or from the CRM that it is in', () => {
    expect(requests.filter(inSomebodysName).filter((request) => !staysHere(request))).toEqual([]);
  });

  it('gets no request for anything but its own files from the product', () => {
    const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
    expect(ours.filter(({ url }) => !/^(?:chrome-extension|data|blob):/.test(url))).toEqual([]);
  });
});
