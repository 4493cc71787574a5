import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countInto, dayOf, talliesOf, type DayTally } from '../../../src/domain/figures/day-tally';
import { countsByMonth } from '../../../src/domain/figures/ratings-by-month';
import { resultsPerHour } from '../../../src/domain/figures/results-per-hour';
import type { Impression } from '../../../src/domain/impression/impression';
import { Rating } from '../../../src/domain/impression/rating';
import { berlin, impression, instant, now } from '../sample';

const tallies = (...all: Impression[]) => [...talliesOf(all).values()];

it('counts results per hour over interactions with logged minutes only', () => {
  const effect = resultsPerHour(
    tallies(
      impression('a', { minutes: 45, rating: 'rave' }),
      impression('b', { minutes: 15, outcome: 'signed' }),
      impression('c', { minutes: 60, rating: 'lukewarm' }),
      impression('d', { rating: 'rave' }),
      impression('e', { minutes: 0, rating: 'rave' }),
      impression('before', { minutes: 60, rating: 'rave', happenedAt: now - 3_600_000 }),
    ),
    now,
  );
  expect(effect).toEqual({ timed: 3, results: 2, hours: 2, perHour: 1 });
  expect(resultsPerHour([], 0).perHour).toBeUndefined();
});

it('counts each rating in the month in which it happened, in the user’s zone', () => {
  const late = impression('late', { rating: 'rave', happenedAt: instant('2026-10-31T23:59') });
  const early = impression('early', { rating: 'negative', happenedAt: instant('2026-11-01T00:00') });
  const all = tallies(late, early, impression('now', { rating: 'negative' }));
  const months = (zone: string) =>
    countsByMonth(all, now, zone, 3).map(({ month, counts }) => [month, counts.rave, counts.negative]);
  expect(months(berlin)).toEqual([
    ['2026-09', 0, 0],
    ['2026-10', 1, 0],
    ['2026-11', 0, 2],
  ]);
  expect(months('Asia/Kathmandu')).toEqual([
    ['2026-09', 0, 0],
    ['2026-10', 0, 0],
    ['2026-11', 1, 2],
  ]);
});

const anyImpression = fc
  .record({
    id: fc.uuid(),
    happenedAt: fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }),
    rating: fc.option(fc.constantFrom(...Rating.options), { nil: undefined }),
    minutes: fc.option(
      fc.oneof(fc.integer({ min: 0, max: 90 }), fc.double({ min: 0, max: 9, noNaN: true })),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ id, happenedAt, rating, minutes }) =>
    impression(id, { happenedAt, ...(rating && { rating }), ...(minutes !== undefined && { minutes }) }),
  );

const byDay = (all: readonly DayTally[]) => all.toSorted((a, b) => a.day - b.day);

it('counts the same in whatever order, and nothing of what was counted out again', () => {
  fc.assert(
    fc.property(fc.array(anyImpression), fc.array(anyImpression), (stay, go) => {
      let counted = talliesOf([...go, ...stay.toReversed()]);
      for (const one of go) {
        const tally: DayTally = counted.get(dayOf(one)) ?? { day: dayOf(one), quarters: {} };
        const without = countInto(tally, one, -1);
        counted = new Map([...counted, [without.day, without] as const]);
      }
      const full = [...counted.values()].filter(({ quarters }) => Object.keys(quarters).length > 0);
      expect(byDay(full)).toEqual(byDay(tallies(...stay)));
    }),
  );
});
