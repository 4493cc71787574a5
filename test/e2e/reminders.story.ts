import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { putRows } from '../demo/raw-book';
import {
  badgeSays,
  buildThatNotifies,
  dispatchNotice,
  noticesShown,
  startProduct,
  stopWorker,
  writeBook,
  type Product,
  type Written,
} from './harness';

const minute = 60_000;
const build = buildThatNotifies();
let product: Product;
beforeAll(async () => {
  product = await startProduct({ extension: build.folder });
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
  build.remove();
});

const promised = (id: string, at: number): Written => ({
  kind: 'promise.made',
  entity: id,
  contact: 'ana',
  data: { by: 'us', due: dueAtInstant(at, 'UTC'), cushion: 0 },
  text: { words: 'Send the quote' },
  at: at - 60 * minute,
});
const isShown = (ids: string[], within = 120_000) =>
  expect.poll(() => noticesShown(product), { timeout: within, interval: 50 }).toEqual(ids);

const clickButton = (id: string, button: number) => dispatchNotice(product, 'onButtonClicked', id, button);

describe('a reminder', () => {
  it(
    'is shown when a promise falls due though the service worker was stopped, and its "Kept" keeps the promise',
    {
      timeout: 180_000,
    },
    async () => {
      await writeBook(product.backstage, [promised('quote', Date.now() + 2_000)]);
      await stopWorker(product);
      await isShown(['promise quote']);
      await badgeSays(product, '1', 120_000);
      await clickButton('promise quote', 0);
      await isShown([]);
      await badgeSays(product, '', 120_000);
    },
  );

  it(
    'is put off by its second button, and the promise is overdue nevertheless',
    {
      timeout: 180_000,
    },
    async () => {
      await writeBook(product.backstage, [promised('plan', Date.now() + 1_500)]);
      await isShown(['promise plan']);
      await clickButton('promise plan', 1);
      await isShown([]);
      await badgeSays(product, '1', 120_000);
    },
  );

  it('is one digest of everything missed while the browser was closed', { timeout: 180_000 }, async () => {
    const soon = Date.now() + 1_000;
    const missed = ['a', 'b', 'c', 'd', 'e'].map((id) => promised(id, soon));
    await writeBook(product.backstage, missed);
    await product.quit();
    product = await startProduct({ profile: product.profile, extension: build.folder });
    await isShown(['digest']);
    await badgeSays(product, '6', 120_000);
  });
});
