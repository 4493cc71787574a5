import { describe, expect, it } from 'vitest';
import { firstWeekday, weekInOrder } from '../../../src/domain/due/first-weekday';

describe('a week', () => {
  it.each([
    ['en-US', 7],
    ['en-GB', 1],
    ['de', 1],
    ['ar-EG', 6],
  ])('begins in %s on weekday %i', (locale, day) => {
    expect(firstWeekday(locale)).toBe(day);
  });

  it('has seven days in that order', () => {
    expect(weekInOrder('en-US')).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekInOrder('en-GB')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
