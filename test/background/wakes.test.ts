import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { nextWake } from '../../src/background/next-wake';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { usualHours } from '../../src/domain/due/working-hours';
import { usualQuiet } from '../../src/domain/reminder/quiet-hours';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { upcomingChanges } from '../../src/store/upcoming-changes';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 24, 6);
const opened: Book[] = [];
afterEach(async () => {
  for (const book of opened.splice(0)) await book.delete();
});

/** Simulates sleeping from alarm to alarm, and returns when the worker was woken until an instant. */
async function wakes(dues: readonly number[], cushion: number, until: number): Promise<number[]> {
  const book = new Book(`wakes-${Math.random()}`);
  opened.push(book);
  const entries = dues.map((at, i) => ({
    kind: 'promise.made' as const,
    entity: `p${i}`,
    contact: 'ana',
    data: { by: 'us' as const, due: dueAtInstant(at, 'UTC'), cushion },
    text: { words: 'send it' },
  }));
  await append(book, entries, { now: start });
  const woken: number[] = [];
  for (let now: number | undefined = start; now !== undefined && now <= until;) {
    const here = { now, zone: 'UTC', hours: usualHours, quiet: usualQuiet };
    const next: number | undefined = nextWake(now, await upcomingChanges(book, here));
    if (next !== undefined && next <= until) woken.push(next);
    now = next;
  }
  return woken;
}

describe('how often the worker is woken', () => {
  it('is at most once for each due time, and twelve times an hour while something falls due within a day', async () => {
    const dues = [start + 2 * hour, start + 2 * hour, start + 5 * hour + 7 * 60_000, start + 9 * hour];
    const woken = await wakes(dues, 60, start + 12 * hour);
    expect(woken).toEqual(expect.arrayContaining(dues));
    expect(woken.length).toBeLessThanOrEqual(3 + 12 * 9);
  });

  it('is only for a change while nothing falls due within a day', async () => {
    const due = start + 72 * hour;
    const woken = await wakes([due], 30 * 60, start + 47 * hour);
    expect(woken).toEqual([due - 30 * hour]);
  });

  it('is never while nothing is ahead', async () => {
    expect(await wakes([start - hour], 10, start + 48 * hour)).toEqual([]);
  });
});
