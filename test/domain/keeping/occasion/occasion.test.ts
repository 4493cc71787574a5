import { expect, it } from 'vitest';
import { nextDayOf } from '../../../../src/domain/keeping/occasion';

it.each([
  ['2020-11-24', true, '2026-11-24', '2026-11-24'],
  ['2020-11-23', true, '2026-11-24', '2027-11-23'],
  ['2024-02-29', true, '2026-11-24', '2027-02-28'],
  ['2030-05-01', true, '2026-11-24', '2030-05-01'],
  ['2026-11-23', false, '2026-11-24', undefined],
  ['2026-12-01', false, '2026-11-24', '2026-12-01'],
  ['0001-01-01', true, '2026-11-24', '2027-01-01'],
] as const)('%s (yearly: %s), seen on %s, comes on %s', (day, yearly, today, next) => {
  expect(nextDayOf({ day, yearly }, today)).toBe(next);
});
