import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { putRows } from '../demo/raw-book';
import { until } from './harness/until';
import {
  badgeSays,
  buildThatNotifies,
  journalOf,
  logSentence,
  noticesShown,
  quickLog,
  region,
  sidebarShows,
  startOnDemo,
  writeBook,
  type OnDemo,
  type Written,
} from './harness';

const patience = { timeout: 180_000 };
const build = buildThatNotifies();
let on: OnDemo;
beforeAll(async () => {
  on = await startOnDemo({ extension: build.folder });
  const rows = [{ table: 'settings', row: { key: 'quiet', value: null } }];
  await on.product.backstage.evaluate(putRows, { book: 'last-impression', rows });
  // The browser writes down within ten seconds, or as it closes, what it was granted; that is not ours to keep.
  on.product = await on.product.restart();
});
afterAll(async () => {
  await on?.close();
  build.remove();
});

/** Kills every process of the browser at once, and starts it again on the same profile. */
async function crash(whileDead?: () => Promise<void>): Promise<void> {
  on.product = await on.product.crash(whileDead);
}

const ids = async () => (await journalOf(on)).map(({ id }) => id);

// Killed processes cannot put anything in order. What the system itself has been given to write survives them, so this says
// nothing of a power cut: against that stands the strict commit alone.
describe('after the browser was killed', () => {
  it(
    'the book is whole, the badge counts what fell due meanwhile, and one digest lists it',
    patience,
    async () => {
      const due = Date.now() + 4_000;
      const promised = (id: string): Written => ({
        kind: 'promise.made',
        entity: id,
        contact: 'ana',
        data: { by: 'us', due: dueAtInstant(due, 'UTC'), cushion: 0 },
        text: { words: `Send the ${id}` },
      });
      await writeBook(on.product.backstage, [
        { kind: 'contact.met', entity: 'ana', contact: 'ana', data: {}, text: { name: 'Ana Ruiz' } },
        ...['quote', 'plan', 'deck', 'list', 'bill'].map(promised),
      ]);
      await badgeSays(on.product, '');
      const before = await ids();
      expect(Date.now()).toBeLessThan(due);
      await crash(() => until('all of it fell due', () => Promise.resolve(Date.now() > due)));
      await badgeSays(on.product, '5', 30_000);
      await expect.poll(() => noticesShown(on.product), { timeout: 30_000 }).toEqual(['digest']);
      expect(await ids()).toEqual(before);
    },
  );

  it('a sentence is in the book if the sidebar had just said that it was saved', patience, async () => {
    const page = await on.openRecord('q');
    const sidebar = await sidebarShows(page, 'Q');
    await logSentence(sidebar, 'Call ++ loved the import. I’ll send the plan in 3 days.');
    await sidebar.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await crash();
    const again = await sidebarShows(await on.openRecord('q'), 'Q');
    await region(again, 'Last impression').getByText('They’d say: rave').waitFor();
    await region(again, 'Promises').getByText('send the plan').waitFor();
    expect(await quickLog(again).inputValue()).toBe('');
  });

  it('a half typed sentence is in the field again', patience, async () => {
    const typed = 'Call ~ she was in a hurry. I’ll call ba';
    const sidebar = await sidebarShows(await on.openRecord('jane-smith-1'), 'Jane Smith');
    await quickLog(sidebar).pressSequentially(typed, { delay: 33 });
    await crash();
    const again = await sidebarShows(await on.openRecord('jane-smith-1'), 'Jane Smith');
    await expect.poll(() => quickLog(again).inputValue()).toBe(typed);
  });
});
