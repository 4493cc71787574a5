import { expect, it } from 'vitest';
import { yearEndList, yearEndOf } from '../../../../src/domain/keeping/gift/year-end';
import { berlin, daysAgo, keeping } from '../../sample';

it.each([
  ['2026-10-14', undefined],
  ['2026-10-15', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', undefined],
])('on %s the season is that of %s', (today, year) => {
  expect(yearEndOf(today)).toBe(year);
});

const gift = (contact: string, givenAt?: number) =>
  keeping('gift', contact, {
    contact,
    text: { what: 'tea' },
    ...(givenAt === undefined ? {} : { givenAt, how: 'in-person' as const }),
  });

it('lists contacts with nothing first, then ideas, then gifts given this season', () => {
  const gifts = [gift('given', daysAgo(3)), gift('idea'), gift('spring', daysAgo(200))];
  const list = yearEndList(['given', 'idea', 'spring', 'none'], gifts, '2026-11-24', berlin);
  expect(list.map(({ contact }) => contact)).toEqual(['spring', 'none', 'idea', 'given']);
});
