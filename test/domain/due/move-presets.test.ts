import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueInstant } from '../../../src/domain/due/due-instant';
import { movePresets } from '../../../src/domain/due/move-presets';
import { dayAt, usualHours, type WorkingHours } from '../../../src/domain/due/working-hours';
import { offsetAt } from './zone-oracle';

const at = (wall: string, zone: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

/** The wall clock of an instant, as Intl has it. */
const wallOf = (now: number, zone: string) => new Date(now + offsetAt(now, zone)).toISOString().slice(0, 16);

/** The presets in words: `1 later-today 12:30`, `2 tomorrow 2026-11-25`. */
const presets = (wall: string, { zone = 'Europe/Berlin', locale = 'de', hours = usualHours } = {}) =>
  movePresets(at(wall, zone), { zone, locale, hours }).map(
    ({ key, choice, due }) => `${key} ${choice} ${due.type === 'day' ? due.day : due.wall.slice(11, 16)}`,
  );

const sundayToThursday: WorkingHours = { start: '08:00', end: '16:00', days: [7, 1, 2, 3, 4] };

describe('the times that a promise is moved to by one key', () => {
  it.each([
    [
      'a Tuesday morning',
      '2026-11-24T10:05',
      ['1 later-today 12:30', '2 tomorrow 2026-11-25', '3 week-start 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Tuesday before work: two hours into it',
      '2026-11-24T00:30',
      ['1 later-today 11:00', '2 tomorrow 2026-11-25', '3 week-start 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Tuesday afternoon: not past the end of work',
      '2026-11-24T16:20',
      ['1 later-today 17:30', '2 tomorrow 2026-11-25', '3 week-start 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Tuesday with ten minutes left of work: in the evening',
      '2026-11-24T17:20',
      ['1 later-today 19:30', '2 tomorrow 2026-11-25', '3 week-start 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Tuesday late at night: no more today',
      '2026-11-24T22:10',
      ['2 tomorrow 2026-11-25', '3 week-start 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Friday evening: the next working day is Monday, once',
      '2026-11-27T18:10',
      ['1 later-today 20:30', '2 next-working-day 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Saturday',
      '2026-11-28T11:00',
      ['1 later-today 13:00', '2 next-working-day 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Sunday',
      '2026-11-29T11:00',
      ['1 later-today 13:00', '2 tomorrow 2026-11-30', '4 next-week 2026-12-04'],
    ],
    [
      'a Monday: the next one is in a week',
      '2026-11-30T09:00',
      ['1 later-today 11:00', '2 tomorrow 2026-12-01', '3 week-start 2026-12-07', '4 next-week 2026-12-11'],
    ],
  ])('are, on %s', (_, wall, words) => {
    expect(presets(wall)).toEqual(words);
  });

  it('follow the first day of the week: on a Sunday in the US, the week has begun', () => {
    expect(presets('2026-11-29T11:00', { zone: 'America/New_York', locale: 'en-US' })).toEqual([
      '1 later-today 13:00',
      '2 tomorrow 2026-11-30',
      '3 week-start 2026-12-07',
      '4 next-week 2026-12-11',
    ]);
  });

  it('follow the working days: a week from Sunday to Thursday', () => {
    const there = { zone: 'Asia/Jerusalem', locale: 'he-IL', hours: sundayToThursday };
    expect(presets('2026-11-26T15:00', there)).toEqual([
      '1 later-today 16:00',
      '2 next-working-day 2026-11-29',
      '4 next-week 2026-12-03',
    ]);
  });

  it.each([
    ['no working days', { ...usualHours, days: [] }],
    ['no working hours', { ...usualHours, start: '09:00', end: '09:00' }],
    ['hours over midnight', { ...usualHours, start: '22:00', end: '06:00' }],
  ])('are offered also with %s', (_, hours) => {
    const offered = presets('2026-11-24T10:05', { hours });
    expect(offered).toContain('1 later-today 12:30');
    expect(offered).toContain('2 tomorrow 2026-11-25');
  });

  it.each([
    ['the hour that is left out', '2026-03-29T00:40', 'Europe/Berlin'],
    ['the hour that comes twice', '2026-10-25T00:40', 'Europe/Berlin'],
    ['a change of half an hour', '2026-10-04T00:40', 'Australia/Lord_Howe'],
  ])('are real times on the night of %s', (_, wall, zone) => {
    const now = at(wall, zone);
    const hours = { ...usualHours, start: '00:00' };
    const [first] = movePresets(now, { zone, locale: 'de', hours });
    const due = first?.due.type === 'at' ? first.due : undefined;
    expect(due && wallOf(due.at, zone)).toBe(due?.wall.slice(0, 16));
    expect((due?.at ?? 0) - now).toBeGreaterThanOrEqual(2 * 3_600_000);
  });

  const zones = Intl.supportedValuesOf('timeZone');
  const anyTime = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2036, 0, 1) });
  const anyDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  const anyLocale = fc.constantFrom('en-US', 'en-GB', 'de', 'ar-EG', 'he-IL');

  it('lie ahead, each after the one before, in every zone, at every time, with every week', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...zones), anyDays, anyLocale, (now, zone, days, locale) => {
        const hours = { ...usualHours, days };
        const all = movePresets(now, { zone, locale, hours });
        const instants = all.map(({ due }) => dueInstant(due, zone, hours));
        expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
        expect(instants[0]).toBeGreaterThan(now);
        expect(all.map(({ key }) => key)).toEqual([...new Set(all.map(({ key }) => key))].toSorted());
        for (const { choice, due } of all) {
          if (due.type === 'at') expect(dayAt(due.at, zone)).toBe(dayAt(now, zone));
          else if (days.length > 0) expect(days).toContain(Temporal.PlainDate.from(due.day).dayOfWeek);
          expect(choice === 'later-today').toBe(due.type === 'at');
        }
      }),
      { numRuns: 500 },
    );
  });
});
