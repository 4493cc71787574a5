import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rating } from '../../../src/domain/impression/rating';
import { slideOf } from '../../../src/domain/trend/sliding';
import { joinTrends, trendOf } from '../../../src/domain/trend/trend';
import { daysAgo, impression } from '../sample';

const told = (...ratings: (Rating | undefined)[]) =>
  ratings.map((rating, i) =>
    impression(`i${i}`, { happenedAt: daysAgo(100 - i), ...(rating ? { rating } : {}) }),
  );
const rank = (rating: Rating) => Rating.options.indexOf(rating);

describe('slideOf', () => {
  it.each([
    [[], false],
    [['rave'], false],
    [['rave', 'lukewarm'], true],
    [['lukewarm', 'rave'], false],
    [['rave', 'rave', 'negative'], true],
    [['rave', 'rave', 'rave', 'rave', 'rave', 'rave', 'rave', 'positive'], true],
    [['positive', 'positive', 'rave', 'rave', 'rave', 'lukewarm'], false],
    [['rave', 'positive', 'positive', 'lukewarm', 'lukewarm', 'lukewarm'], true],
    [['rave', undefined, undefined], false],
  ] as [(Rating | undefined)[], boolean][])('%j slides: %s', (ratings, slides) => {
    expect(slideOf(told(...ratings)) !== undefined).toBe(slides);
  });

  it('returns the impressions behind it, ordered by time, not by arrival', () => {
    const all = told('rave', 'positive', 'positive', 'lukewarm', 'lukewarm', 'negative');
    const slide = slideOf(all.toReversed());
    expect(slide?.behind.map(({ id }) => id)).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i5']);
    expect([slide?.first.rating, slide?.latest.rating]).toEqual(['rave', 'negative']);
  });

  it('finds no slide in constant or rising ratings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Rating.options), { maxLength: 12 }), (ratings) => {
        const rising = ratings.toSorted((a, b) => rank(b) - rank(a));
        expect(slideOf(told(...rising))).toBeUndefined();
      }),
    );
  });
});

describe('a trend', () => {
  it('that is joined from parts in any order tells the same fall as all ratings together', () => {
    const ratings = fc.array(fc.tuple(fc.constantFrom(...Rating.options), fc.nat(5), fc.nat(3)), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(ratings, (all) => {
        const impressions = all.map(([rating, at], i) => impression(`i${i}`, { rating, happenedAt: at }));
        const parts = [0, 1, 2, 3].flatMap((part) => {
          const trend = trendOf(impressions.filter((_, i) => all[i]?.[2] === part));
          return trend ? [trend] : [];
        });
        expect(parts.reduceRight(joinTrends)).toEqual(trendOf(impressions));
      }),
    );
  });
});
