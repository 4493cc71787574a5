import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Impression } from '../../../src/domain/impression/impression';
import { placeInTime } from '../../../src/domain/impression/place-in-time';

const now = Date.UTC(2026, 10, 28, 9);
const hour = 3_600_000;

/** An impression by its order in the journal, and how long ago it happened by the clock of then. */
const left = (order: number, ago: number): Impression => ({
  id: `i${order}`,
  contact: 'ana',
  happenedAt: now - ago,
  order,
  zone: 'UTC',
  edits: 0,
  text: { note: '' },
});

const newestFirst = (impressions: readonly Impression[]) =>
  placeInTime(impressions, now).map(({ order, doubtful }) => (doubtful ? `${order}?` : `${order}`));

describe('an impression that was logged while the clock was ahead', () => {
  it('is not the last one once another was logged, and is marked', () => {
    expect(newestFirst([left(1, 48 * hour), left(2, -500 * hour), left(3, hour)])).toEqual(['3', '2?', '1']);
  });

  it('is the last one if it was logged last', () => {
    expect(newestFirst([left(1, 48 * hour), left(2, hour), left(3, -500 * hour)])).toEqual(['3?', '2', '1']);
  });

  it('is the first one if it was logged first', () => {
    expect(newestFirst([left(1, -500 * hour), left(2, 48 * hour)])).toEqual(['2', '1?']);
  });

  it('is before now if there is no other', () => {
    expect(placeInTime([left(1, -500 * hour)], now)).toMatchObject([{ happenedAt: now - 1, doubtful: true }]);
  });

  it('is not in doubt for some seconds', () => {
    expect(placeInTime([left(1, -30_000)], now)).toEqual([left(1, -30_000)]);
  });

  it('never stands in the future, and moves no other', () => {
    const any = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 8 });
    fc.assert(
      fc.property(any, (hours) => {
        const all = hours.map((ago, i) => left(i + 1, ago * hour));
        const placed = placeInTime(all, now);
        expect(placed).toHaveLength(all.length);
        for (const one of placed) {
          if (one.doubtful) expect(one.happenedAt).toBeLessThanOrEqual(now + 1);
          else expect(all).toContain(one);
        }
      }),
    );
  });
});
