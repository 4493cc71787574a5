import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { newId } from '../../src/store/new-id';
import {
  badge,
  badgeSays,
  canMoveClock,
  movedClock,
  startProduct,
  stopWorker,
  writeBook,
  type MovedClock,
  type Product,
} from './harness';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Far later than the badge comes after the first input (ms). */
const withinTwoMinutes = 120_000;
const patience = { timeout: 180_000 };

/** What is promised for an instant (epoch ms of the true clock). */
async function promiseFor(product: Product, at: number): Promise<void> {
  const contact = newId();
  await writeBook(product.backstage, [
    { kind: 'contact.met', entity: contact, contact, data: {}, text: { name: 'Ana Ruiz' } },
    {
      kind: 'promise.made',
      entity: newId(),
      contact,
      data: { by: 'us', due: dueAtInstant(at, 'UTC') },
      text: { words: 'Send the quote' },
    },
  ]);
}

/** The first input after the clock moved: opens the page of the day, and checks what is overdue there. */
async function expectInDay(product: Product, overdue: string | undefined): Promise<void> {
  const page = await product.open('today');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const list = page.getByRole('region', { name: 'Overdue' });
  await list.waitFor({ state: overdue ? 'visible' : 'detached' });
  if (overdue) expect(await list.textContent()).toContain(overdue);
  await page.close();
}

/** What the browser believes that the time is, from the true time (ms). */
const wrongBy = async ({ backstage }: Product): Promise<number> =>
  (await backstage.evaluate(() => Date.now())) - Date.now();

// The wall clock of every process of the browser is moved: pages and worker too. What its alarms wait by stays, as it does
// while a machine sleeps. Neither the system's own idle time nor its power events can be moved: the wakes here are input and alarm.
describe.skipIf(!canMoveClock())('when the browser’s clock moves', () => {
  let clock: MovedClock;
  let product: Product;
  beforeEach(async () => {
    clock = movedClock();
    product = await startProduct({ env: clock.env });
  });
  afterEach(async () => {
    await product?.close();
    clock?.close();
  });

  /** Moves it, and waits until the browser believes it. */
  async function moveTo(ms: number): Promise<void> {
    clock.moveTo(ms);
    await expect.poll(async () => Math.abs((await wrongBy(product)) - ms)).toBeLessThan(minute);
  }

  it.each([
    ['alive', false],
    ['killed', true],
  ])(
    'an hour on, past a due time: the badge is right once the day is opened, worker %s',
    patience,
    async (_, killed) => {
      await promiseFor(product, Date.now() + hour);
      if (killed) await stopWorker(product);
      await moveTo(hour + minute);
      expect(await badge(product)).toBe('');
      await expectInDay(product, 'Send the quote');
      await badgeSays(product, '1', withinTwoMinutes);
    },
  );

  it('a day ahead and back again, the badge is right for each time', patience, async () => {
    await promiseFor(product, Date.now() - hour);
    await promiseFor(product, Date.now() + hour);
    await badgeSays(product, '1');
    for (const [ms, overdue] of [
      [day, '2'],
      [0, '1'],
      [-day, ''],
      [0, '1'],
    ] as const) {
      await moveTo(ms);
      await expectInDay(product, overdue === '' ? undefined : 'Send the quote');
      await badgeSays(product, overdue, withinTwoMinutes);
    }
  });

  it('during sleep, the badge is right at the next alarm, without any input', patience, async () => {
    await promiseFor(product, Date.now() + 10_000);
    await promiseFor(product, Date.now() + hour);
    await stopWorker(product);
    const wake = product.freeze();
    clock.moveTo(2 * hour);
    wake();
    expect(await wrongBy(product)).toBeGreaterThan(hour);
    await badgeSays(product, '2', withinTwoMinutes);
  });

  it(
    'during a night’s sleep, the open page of the day shows by itself what is overdue',
    patience,
    async () => {
      await promiseFor(product, Date.now() + hour);
      const page = await product.open('today');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const wake = product.freeze();
      clock.moveTo(day / 2);
      wake();
      await page
        .getByRole('region', { name: 'Overdue' })
        .getByText('Send the quote')
        .waitFor({ timeout: withinTwoMinutes });
    },
  );
});
