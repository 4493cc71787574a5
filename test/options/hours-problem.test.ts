import { expect, it } from 'vitest';
import { usualHours } from '../../src/domain/due/working-hours';
import { problemWith } from '../../src/options/hours-problem';
import { weekdays } from '../../src/options/weekdays';

it.each([
  [{}, undefined],
  [{ start: '' }, 'optionsHoursMissing'],
  [{ end: '' }, 'optionsHoursMissing'],
  [{ start: '17:30' }, 'optionsHoursBackward'],
  [{ start: '18:00' }, 'optionsHoursBackward'],
  [{ days: [] }, 'optionsHoursNoDay'],
  [{ start: '00:00', end: '23:59', days: [7] }, undefined],
])('returns for %o: %s', (change, problem) => {
  expect(problemWith({ ...usualHours, ...change })).toBe(problem);
});

it('names the days in the order and the language of the locale', () => {
  expect(weekdays('en-GB')[0]).toEqual({ day: 1, name: 'Mon' });
  expect(weekdays('en-US')[0]).toEqual({ day: 7, name: 'Sun' });
  expect(weekdays('de').at(-1)).toEqual({ day: 7, name: 'So' });
});
