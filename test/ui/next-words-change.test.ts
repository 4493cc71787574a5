import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWordsChange } from '../../src/ui/next-words-change';
import { promiseWords } from '../../src/ui/promise-words';
import { aPromise, at } from './a-promise';
import { english } from './english';

const next = (promise: Parameters<typeof promiseWords>[0], now: number) =>
  nextWordsChange([promise], now, english.zone, english.hours);

describe('nextWordsChange', () => {
  it.each([
    ['its cushion begins', '2026-11-23T10:00', '2026-11-23T15:00'],
    ['it falls due', '2026-11-24T14:30', '2026-11-24T15:00'],
    ['it is one minute later', '2026-11-24T15:20:30', '2026-11-24T15:21'],
    ['it is one hour later', '2026-11-24T18:20', '2026-11-24T19:00'],
    ['the day ends', '2026-11-24T23:30', '2026-11-25T00:00'],
  ])('is when %s', (_, now, then) => {
    expect(next(aPromise(), at(now))).toBe(at(then));
  });

  it('is midnight if nothing is open', () => {
    expect(nextWordsChange([], at('2026-11-24T12:00'), english.zone, english.hours)).toBe(
      at('2026-11-25T00:00'),
    );
  });

  it('comes before the words for a promise are out of date', () => {
    const span = 3 * 24 * 60 * 60_000;
    fc.assert(
      fc.property(fc.integer({ min: -span, max: span }), fc.nat({ max: 60 * 60_000 }), (offset, step) => {
        const promise = aPromise();
        const now = at('2026-11-24T15:00') + offset;
        const later = Math.min(now + step, next(promise, now) - 1);
        expect(promiseWords(promise, later, english)).toEqual(promiseWords(promise, now, english));
      }),
    );
  });
});
