import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockIn } from '../../src/domain/due/clock-in';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { newId } from '../../src/store/new-id';
import {
  axeFindings,
  badge,
  badgeSays,
  pageIsSteady,
  startProduct,
  stopWorker,
  tooltip,
  writeBook,
  type Product,
  type Written,
} from './harness';

declare const chrome: {
  readonly alarms: {
    clearAll(): Promise<boolean>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
};

/** Far longer than the badge lags behind the clock, which is half a minute at most (ms). */
const withinTwoMinutes = 120_000;
const minute = 60_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.close());

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function met(name: string): { contact: string; news: Written[] } {
  const contact = newId();
  return { contact, news: [{ kind: 'contact.met', entity: contact, contact, data: {}, text: { name } }] };
}
const promised = (contact: string, words: string, at: number, data: object = {}): Written => ({
  kind: 'promise.made',
  entity: newId(),
  contact,
  data: { by: 'us', due: dueAtInstant(at, zone), ...data },
  text: { words },
  at: Date.now() - 60 * minute,
});

/** Ten o'clock of a working day to come: what lies in the hours must not depend on when this runs. */
function workingMorning(): number {
  const today = Temporal.Now.plainDateISO(zone);
  const tuesday = today.add({ days: 9 - today.dayOfWeek });
  return tuesday.toZonedDateTime({ timeZone: zone, plainTime: '10:00' }).epochMilliseconds;
}
const clockOf = (at: number) => clockIn('en-US', at, zone);

const today = async (): Promise<Page> => {
  const page = await product.open('today');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const sheet = (page: Page, words: string) => page.getByRole('dialog', { name: words });

describe('a promise on the page of the day', () => {
  it(
    'is first once it is overdue, and leaves list and badge when it is kept, also with the service worker stopped',
    { timeout: 180_000 },
    async () => {
      const { contact, news } = met('Ana Ruiz');
      await writeBook(product.backstage, [
        ...news,
        promised(contact, 'Send the quote', Date.now() - 3 * 24 * 60 * minute),
      ]);
      await badgeSays(product, '1');
      expect(await tooltip(product)).toContain('Ana Ruiz');
      const page = await today();
      const overdue = page.getByRole('region', { name: 'Overdue' });
      await overdue.getByText('Send the quote').waitFor();
      await stopWorker(product);
      await overdue.getByRole('button', { name: 'Kept' }).click();
      await page.getByRole('status').filter({ hasText: 'Kept: Send the quote' }).waitFor();
      await badgeSays(product, '', withinTwoMinutes);
      await page.getByRole('button', { name: 'Undo' }).click();
      await overdue.getByText('Send the quote').waitFor();
      await badgeSays(product, '1', withinTwoMinutes);
      await page.close();
    },
  );

  it(
    'asks when it is moved whether they know, and still shows the first date',
    { timeout: 180_000 },
    async () => {
      const page = await today();
      await page.getByRole('button', { name: 'More about: Send the quote' }).click();
      const dialog = sheet(page, 'Send the quote');
      await dialog.getByLabel('Move it to').fill('in 2 days');
      await dialog.getByText('Do they know about it?').waitFor();
      await stopWorker(product);
      await dialog.getByRole('button', { name: 'Yes, they know' }).click();
      await dialog.getByText('moved once, first').waitFor();
      await badgeSays(product, '', withinTwoMinutes);
      await page.close();
    },
  );

  it(
    'can be announced as late before it is: an apology, an offer with a date, and amends made',
    { timeout: 180_000 },
    async () => {
      const { contact, news } = met('Bo Berg');
      await writeBook(product.backstage, [
        ...news,
        promised(contact, 'Training plan', Date.now() + 120 * minute),
      ]);
      const page = await today();
      await page.goto(`${page.url()}#week`);
      await page.getByRole('button', { name: 'More about: Training plan' }).click();
      const dialog = sheet(page, 'Training plan');
      await dialog.getByRole('button', { name: 'I’ll be late…' }).click();
      expect(await dialog.getByLabel('An apology, in your words').inputValue()).toContain('Hello Bo Berg');
      expect(await dialog.getByRole('link', { name: 'Open in e-mail' }).getAttribute('href')).toMatch(
        /^mailto:/,
      );
      await dialog.getByRole('button', { name: 'I told them' }).click();
      await dialog.getByLabel('What we do instead').fill('A free session');
      await dialog.getByLabel('By when').fill('in 3 days');
      await dialog.getByRole('button', { name: 'Promise it' }).click();
      await dialog.getByText('Offered instead: A free session').waitFor();
      await dialog.getByRole('button', { name: 'I made up for it' }).click();
      await dialog.getByText('Made up for.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('main').getByText('A free session').waitFor();
      await page.close();
    },
  );

  it(
    'keeps its due time if its reminder is put off, or if its work is planned elsewhere by keys',
    { timeout: 180_000 },
    async () => {
      const { contact, news } = met('Cy Chen');
      const morning = workingMorning();
      const due = morning + 90 * minute;
      await writeBook(product.backstage, [
        ...news,
        promised(contact, 'Call about terms', due, { cushion: 45 }),
      ]);
      const page = await product.context.newPage();
      await page.clock.setFixedTime(morning);
      await page.goto(`chrome-extension://${product.id}/src/today/index.html`);
      await pageIsSteady(page);
      const block = page
        .getByRole('region', { name: 'The hours of the day' })
        .getByRole('button', { name: 'Call about terms' });
      await block.press('s');
      await page.getByRole('status').filter({ hasText: 'The due time stays.' }).waitFor();
      await block.press('ArrowDown');
      await page.getByRole('status').filter({ hasText: 'The promise stays as it is.' }).waitFor();
      await block.press('Enter');
      await sheet(page, 'Call about terms')
        .getByText(`Today ${clockOf(due)}`)
        .waitFor();
      await page.close();
    },
  );

  it(
    'is made again by its rule once it is kept, also with the service worker stopped',
    { timeout: 180_000 },
    async () => {
      const { contact, news } = met('Fay Falk');
      await writeBook(product.backstage, [
        ...news,
        promised(contact, 'Ask how it goes', Date.now() + 60 * minute),
      ]);
      const page = await today();
      await page.goto(`${page.url()}#week`);
      await page.getByRole('button', { name: 'More about: Ask how it goes' }).click();
      const dialog = sheet(page, 'Ask how it goes');
      await dialog.getByLabel('Repeat').selectOption('weekly');
      await dialog.locator('form', { hasText: 'Repeat' }).getByRole('button', { name: 'Save' }).click();
      await dialog.getByText('every week, next').waitFor();
      await stopWorker(product);
      await dialog.getByRole('button', { name: 'Kept', exact: true }).click();
      await dialog.getByText('Kept today').waitFor();
      await page.keyboard.press('Escape');
      // The one that was kept leaves the list.
      await expect.poll(() => page.getByRole('main').getByText('Ask how it goes').count()).toBe(1);
      await page.close();
    },
  );

  it('is moved by dragging, and released by Backspace', { timeout: 180_000 }, async () => {
    const { contact, news } = met('Gil Grau');
    const morning = workingMorning();
    await writeBook(product.backstage, [
      ...news,
      promised(contact, 'Draft the contract', morning + 6 * 60 * minute, { cushion: 60 }),
    ]);
    const page = await product.context.newPage();
    await page.clock.setFixedTime(morning);
    await page.goto(`chrome-extension://${product.id}/src/today/index.html`);
    await pageIsSteady(page);
    const block = page
      .getByRole('region', { name: 'The hours of the day' })
      .getByRole('button', { name: 'Draft the contract' });
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    if (!box) throw new Error('the block is not drawn');
    const [x, y] = [box.x + 40, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60, { steps: 4 });
    await page.mouse.up();
    const earlier = morning + 4 * 60 * minute;
    await page
      .getByRole('status')
      .filter({ hasText: `Draft the contract, ${clockOf(earlier)}` })
      .waitFor();
    await block.getByText('Planned here by hand.').waitFor({ state: 'attached' });
    await block.press('Backspace');
    await block.getByText('Planned here by hand.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('is on a page that lists its keys on ?, and opens its views by number', async () => {
    const page = await today();
    await page.locator('body').press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Let the day decide when').waitFor();
    await page.locator('body').press('?');
    await page.keyboard.press('2');
    await page.getByRole('link', { name: 'Week' }).and(page.locator('[aria-current=page]')).waitFor();
    await page.close();
  });
});

describe('a promise that falls due', () => {
  it('is on the badge at the next start if the browser was closed then', { timeout: 180_000 }, async () => {
    const before = await badge(product);
    const { contact, news } = met('Dan Dahl');
    await writeBook(product.backstage, [...news, promised(contact, 'Send the deck', Date.now() + 2_000)]);
    await product.quit();
    product = await startProduct({ profile: product.profile });
    await badgeSays(product, String(Number(before) + 1), withinTwoMinutes);
  });

  it('is on the badge at the next event, even if all alarms were cleared', { timeout: 180_000 }, async () => {
    const before = Number(await badge(product));
    const { contact, news } = met('Eve Ek');
    await writeBook(product.backstage, [...news, promised(contact, 'Answer the audit', Date.now() + 1_500)]);
    await product.backstage.evaluate(() => chrome.alarms.clearAll());
    await stopWorker(product);
    const page = await today();
    await page
      .getByRole('region', { name: 'Overdue' })
      .getByText('Answer the audit')
      .waitFor({ timeout: 30_000 });
    await product.backstage.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
    await badgeSays(product, String(before + 1), withinTwoMinutes);
    await page.close();
  });
});
