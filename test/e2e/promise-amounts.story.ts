import { build } from 'vite';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookRow } from '../../src/domain/journal/fold';
import { putRows } from '../demo/raw-book';
import { startProduct, type Product } from './harness';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.close());

/** How many promises are open, a tenth of them overdue. A hundred thousand take a minute to write: `LI_AMOUNT=100000`. */
const amount = Number(process.env.LI_AMOUNT ?? 20_000);

const minute = 60_000;
const now = Date.UTC(2026, 10, 24, 10);

/** Rows as the book has them: every tenth overdue, half of them by day. */
function rows(count: number, overdue: number): BookRow<'promises'>[] {
  return Array.from({ length: count }, (_, i) => {
    const at = i < overdue ? now - (i + 1) * minute : now + (i + 1) * minute;
    const day = new Date(at - (i < overdue ? 48 : -48) * 60 * minute).toISOString().slice(0, 10);
    const due = i % 2 ? { type: 'day' as const, day } : { type: 'at' as const, wall: '', zone: 'UTC', at };
    const dated = due.type === 'day' ? { dueDay: day } : { dueAt: at, startsAt: at - 60 * minute };
    return {
      id: `p${i}`,
      contact: `c${i % 500}`,
      by: 'us',
      open: 'us',
      madeAt: now - 90 * 24 * 60 * minute,
      due,
      firstDue: due,
      moves: 0,
      cushion: 60,
      doubtful: false,
      ...dated,
      text: { words: 'Send the quote' },
    } satisfies BookRow<'promises'>;
  });
}

const Measured = v.object({
  count: v.number(),
  badge: v.number(),
  change: v.number(),
  reminders: v.number(),
});

const id = '\0amounts.ts';
const code = `
import { openBook } from '/src/store/book.ts';
import { overdueCount } from '/src/store/overdue.ts';
import { upcomingChanges } from '/src/store/upcoming-changes.ts';
import { dueReminders } from '/src/store/due-reminders.ts';
globalThis.store = { openBook, overdueCount, upcomingChanges, dueReminders };`;

/** The store's own code, to be run in a page of ours. */
async function storeScript(): Promise<string> {
  const entry = {
    name: 'amounts',
    resolveId: (source: string) => (source === id ? id : undefined),
    load: (source: string) => (source === id ? code : undefined),
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      target: 'es2024',
      rolldownOptions: { input: id, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the store made no script');
  return chunk.code;
}

const measure = `(async () => {
  const { openBook, overdueCount, upcomingChanges, dueReminders } = globalThis.store;
  const book = openBook();
  const here = { now: ${now}, zone: 'UTC', hours: { start: '09:00', end: '17:30', days: [1, 2, 3, 4, 5] } };
  const last = { ...here, now: here.now - 5 * 60000 };
  const least = async (job) => {
    const times = [];
    for (let i = 0; i < 25; i++) { const start = performance.now(); await job(); times.push(performance.now() - start); }
    return Math.min(...times);
  };
  const count = await overdueCount(book, here);
  const badge = await least(() => overdueCount(book, here));
  const change = await least(() => upcomingChanges(book, here));
  const reminders = await least(() => dueReminders(book, last, here));
  return { count, badge, change, reminders };
})()`;

describe(`${amount} open promises`, () => {
  it('cost the badge no more work than a thousand do', { timeout: 400_000 }, async () => {
    const { backstage } = product;
    await backstage.evaluate(await storeScript());
    const put = (all: readonly unknown[]) =>
      backstage.evaluate(putRows, {
        book: 'last-impression',
        rows: all.map((row) => ({ table: 'promises', row })),
      });
    await put(rows(1_000, 100));
    const few = v.parse(Measured, await backstage.evaluate(measure));
    const many = rows(amount, amount / 10);
    for (let i = 0; i < many.length; i += 10_000) await put(many.slice(i, i + 10_000));
    const lots = v.parse(Measured, await backstage.evaluate(measure));
    const before = Date.now();
    const page = await product.open('today');
    await page.getByRole('region', { name: 'Overdue' }).waitFor();
    console.log(`the day’s page with ${amount}, ms:`, Date.now() - before);
    console.log('with 100 overdue of 1,000:', few, `with a tenth of ${amount}:`, lots);
    expect(few.count).toBe(100);
    expect(lots.count).toBe(100);
    // Both have the same hundred keys to read; whoever looked at all promises would take twenty times as long.
    expect(lots.badge / few.badge).toBeLessThan(5);
  });
});
