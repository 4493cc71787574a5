import { describe, expect, it } from 'vitest';
import { trendPoints } from '../../src/ui/trend-points';

const box = { width: 88, height: 20, inset: 4 };

describe('trendPoints', () => {
  it('runs from left to right, with rave at the top and negative at the bottom', () => {
    expect(trendPoints(['rave', 'lukewarm', 'negative'], box)).toEqual([
      [4, 4],
      [44, 12],
      [84, 16],
    ]);
  });

  it('puts a single rating at the left', () => {
    expect(trendPoints(['negative'], box)).toEqual([[4, 16]]);
  });
});
