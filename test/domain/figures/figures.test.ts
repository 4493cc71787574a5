import { expect, it } from 'vitest';
import { ratingsByMonth } from '../../../src/domain/figures/ratings-by-month';
import { resultsPerHour } from '../../../src/domain/figures/results-per-hour';
import { berlin, impression, instant, now } from '../sample';

it('counts results per hour over interactions with logged minutes only', () => {
  const effect = resultsPerHour([
    impression('a', { minutes: 45, rating: 'rave' }),
    impression('b', { minutes: 15, outcome: 'signed' }),
    impression('c', { minutes: 60, rating: 'lukewarm' }),
    impression('d', { rating: 'rave' }),
    impression('e', { minutes: 0, rating: 'rave' }),
  ]);
  expect(effect.results.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(effect).toMatchObject({ hours: 2, perHour: 1 });
  expect(resultsPerHour([]).perHour).toBeUndefined();
});

it('counts each rating in the month in which it happened, in the user’s zone', () => {
  const late = impression('late', { rating: 'rave', happenedAt: instant('2026-10-31T23:59') });
  const months = ratingsByMonth([late, impression('now', { rating: 'negative' })], now, berlin, 3);
  expect(months.map(({ month, count }) => [month, count])).toEqual([
    ['2026-09', 0],
    ['2026-10', 1],
    ['2026-11', 1],
  ]);
  expect(months[2]?.of.negative.map(({ id }) => id)).toEqual(['now']);
});
