import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { newId } from '../../src/store/new-id';
import {
  badge,
  badgeSays,
  startProduct,
  stopWorker,
  tooltip,
  writeBook,
  type Product,
  type Written,
} from './harness';

/** Far longer than the badge lags behind the clock, which is half a minute at most (ms). */
const withinTwoMinutes = 120_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.close());

/** A contact, and a promise to them that falls due at an instant. */
function promiseDue(at: number, name = 'Alma Ortiz'): Written[] {
  const contact = newId();
  const due = dueAtInstant(at, 'Europe/Berlin');
  return [
    { kind: 'contact.met', entity: contact, contact, data: {}, text: { name } },
    {
      kind: 'promise.made',
      entity: newId(),
      contact,
      data: { by: 'us', due },
      text: { words: 'Send the quote' },
    },
  ];
}

describe('the badge', () => {
  it('is empty if nothing is overdue', async () => {
    expect(await badge(product)).toBe('');
  });

  it('counts a promise as soon as it is written, and names the contact in its tooltip', async () => {
    await writeBook(product.backstage, promiseDue(Date.now() - 60_000));
    await badgeSays(product, '1');
    expect(await tooltip(product)).toContain('Alma Ortiz');
  });

  it('counts a promise that falls due while nothing is written', { timeout: 180_000 }, async () => {
    await writeBook(product.backstage, promiseDue(Date.now() + 2_500));
    expect(await badge(product)).toBe('1');
    await badgeSays(product, '2', withinTwoMinutes);
  });

  it(
    'counts a promise that falls due while the service worker is stopped',
    { timeout: 180_000 },
    async () => {
      await writeBook(product.backstage, promiseDue(Date.now() + 2_500));
      await stopWorker(product);
      await badgeSays(product, '3', withinTwoMinutes);
    },
  );

  it('counts a promise whose writing wakes the stopped service worker', async () => {
    await stopWorker(product);
    await writeBook(product.backstage, promiseDue(Date.now() - 60_000));
    await badgeSays(product, '4');
  });

  it('counts a promise that fell due while the browser was closed', async () => {
    const due = Date.now() + 1_500;
    await writeBook(product.backstage, promiseDue(due));
    await product.quit();
    await expect.poll(() => Date.now() > due, { timeout: 30_000 }).toBe(true);
    product = await startProduct({ profile: product.profile });
    await badgeSays(product, '5', withinTwoMinutes);
  });
});
