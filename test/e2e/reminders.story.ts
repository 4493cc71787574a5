import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due';
import { putRows } from '../demo/raw-book';
import type { Product, Written } from './harness';

declare const chrome: { readonly notifications: { getAll(done: (all: object) => void): void } };

// No test can click the browser's prompt for `notifications`, so this build has it from the start; nothing else differs.
const build = mkdtempSync(path.join(tmpdir(), 'last-impression-notifies-'));
cpSync(process.env.LI_E2E_DIST ?? 'dist/chrome', build, { recursive: true });
const manifest = path.join(build, 'manifest.json');
const Given = v.looseObject({ permissions: v.array(v.string()), optional_permissions: v.array(v.string()) });
const given = v.parse(Given, JSON.parse(readFileSync(manifest, 'utf8')));
const { optional_permissions: optional, permissions, ...rest } = given;
writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
process.env.LI_E2E_DIST = build;
const { badgeSays, startProduct, stopWorker, writeBook } = await import('./harness');

const minute = 60_000;
let product: Product;
beforeAll(async () => {
  product = await startProduct();
  const ana: Written = {
    kind: 'contact.met',
    entity: 'ana',
    contact: 'ana',
    data: {},
    text: { name: 'Ana Ruiz' },
  };
  const rows = [{ table: 'settings', row: { key: 'quiet', value: null } }];
  await writeBook(product.backstage, [ana]);
  await product.backstage.evaluate(putRows, { book: 'last-impression', rows });
});
afterAll(async () => {
  await product?.close();
  rmSync(build, { recursive: true, force: true });
});

const promised = (id: string, at: number): Written => ({
  kind: 'promise.made',
  entity: id,
  contact: 'ana',
  data: { by: 'us', due: dueAtInstant(at, 'UTC'), cushion: 0 },
  text: { words: 'Send the quote' },
  at: at - 60 * minute,
});
const shown = (): Promise<string[]> =>
  product.backstage.evaluate(
    () => new Promise<string[]>((done) => chrome.notifications.getAll((all) => done(Object.keys(all)))),
  );
const isShown = (ids: string[], within = 40_000) =>
  expect.poll(shown, { timeout: within, interval: 50 }).toEqual(ids);

/** Does in the worker what the browser does when a button is clicked: the notification itself is the desktop's. */
async function clickButton(id: string, button: number): Promise<void> {
  const [worker] = product.context.serviceWorkers();
  await worker?.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`);
}

describe('a reminder', () => {
  it(
    'comes when a promise falls due though the worker was killed, and "Kept" on it closes the promise',
    {
      timeout: 90_000,
    },
    async () => {
      await writeBook(product.backstage, [promised('quote', Date.now() + 2_000)]);
      await stopWorker(product);
      await isShown(['promise quote']);
      await badgeSays(product, '1', 30_000);
      await clickButton('promise quote', 0);
      await isShown([]);
      await badgeSays(product, '', 30_000);
    },
  );

  it(
    'is put off by its second button, and the promise is overdue all the same',
    {
      timeout: 90_000,
    },
    async () => {
      await writeBook(product.backstage, [promised('plan', Date.now() + 1_500)]);
      await isShown(['promise plan']);
      await clickButton('promise plan', 1);
      await isShown([]);
      await badgeSays(product, '1', 30_000);
    },
  );

  it('is one digest for all that was missed while the browser was closed', { timeout: 90_000 }, async () => {
    const soon = Date.now() + 1_000;
    const missed = ['a', 'b', 'c', 'd', 'e'].map((id) => promised(id, soon));
    await writeBook(product.backstage, missed);
    await product.quit();
    product = await startProduct({ profile: product.profile });
    await isShown(['digest']);
    await badgeSays(product, '6', 30_000);
  });
});
