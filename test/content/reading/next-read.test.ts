import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxReads, maxSecondLooks, waitForNext } from '../../../src/content/reading/next-read';

/** Returns the times of a page's reads, ms after the move; `changes[n]` tells whether read n differed from the one before. */
function readsOf(changes: readonly boolean[]): number[] {
  const times: number[] = [];
  let progress = { reads: 0, changed: false };
  let extra = 0;
  for (let wait = waitForNext(progress); wait !== undefined; wait = waitForNext(progress)) {
    times.push((times.at(-1) ?? 0) + wait);
    if (progress.changed) extra++;
    const reads = progress.reads + (progress.changed ? 0 : 1);
    progress = { reads, changed: extra < maxSecondLooks && (changes[reads + extra - 1] ?? false) };
  }
  return times;
}

describe('the reads of a page after a move', () => {
  it('are eight, at growing intervals, within ten seconds', () => {
    expect(readsOf([])).toEqual([0, 120, 350, 800, 1700, 3400, 5300, 7200]);
  });

  it('come soon after a change', () => {
    expect(readsOf([false, false, false, true]).slice(0, 6)).toEqual([0, 120, 350, 800, 950, 1850]);
  });

  it('are limited, however often the page changes', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (changes) => {
        const times = readsOf(changes);
        expect(times.length).toBeGreaterThanOrEqual(maxReads);
        expect(times.length).toBeLessThanOrEqual(20);
        expect(times.at(-1)).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});
