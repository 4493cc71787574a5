import { describe, expect, test } from 'vitest';
import { usualHours } from '../../../src/domain/due/working-hours';
import '../../../src/domain/quick-log/languages/all';
import { dueFromWords, withoutTime } from '../../../src/domain/quick-log/times/due-from-words';
import type { SentenceContext } from '../../../src/domain/quick-log/reading';
import { dueText } from './differences';
import { onTuesday } from './due-phrases';
import { tuesday } from './tuesday';

function said(words: string, context: SentenceContext): string {
  const when = dueFromWords(words, context);
  return when ? `${dueText(when)}${when.known && when.doubtful ? ' ?' : ''}` : 'none';
}

describe('times as people say them', () => {
  test.each(onTuesday)('"%s" on a Tuesday at 11:00', (words, due) => {
    expect(said(words, tuesday())).toBe(due);
  });

  test.each([
    ['en-GB', '3/12', '2026-12-03'],
    ['en-US', '3/12', '2027-03-12'],
    ['en-US', '12/3', '2026-12-03'],
    ['en-US', '12/3 2pm', '2026-12-03T14:00'],
    ['de-DE', '12/3', '2027-03-12'],
    ['fr-FR', '3/12/26', '2026-12-03'],
    ['en-US', '13/12', '2026-12-13'],
    ['en-GB', '12/13', '2026-12-13'],
    ['not a locale', '3/12', '2026-12-03'],
  ])('in %s, %s is %s', (locale, words, due) => {
    expect(said(words, tuesday([], { locale }))).toBe(due);
  });

  test.each([
    ['2026-11-27T16:00', 'Friday', '2026-11-27 ?'],
    ['2026-11-27T16:00', 'next Tuesday', '2026-12-01'],
    ['2026-11-27T16:00', 'eow', '2026-11-27'],
    ['2026-11-27T16:00', 'in 3 working days', '2026-12-02'],
    ['2026-11-27T16:00', 'at 3', '2026-11-30T15:00 ?'],
    ['2026-11-28T10:00', 'eow', '2026-12-04'],
    ['2026-11-23T09:00', 'next Tuesday', '2026-12-01 ?'],
    ['2026-11-30T09:00', 'eom', '2026-11-30'],
    ['2026-12-31T09:00', 'tomorrow', '2027-01-01'],
    ['2026-12-31T09:00', 'end of next month', '2027-01-31'],
    ['2027-01-29T09:00', 'eoq', '2027-03-31'],
    ['2028-02-28T09:00', 'tomorrow', '2028-02-29'],
    ['2026-11-24T23:50', 'in 30', '2026-11-25T00:20'],
    // After work, "today" is meant before midnight.
    ['2026-11-24T19:00', 'EOD', '2026-11-24T23:59'],
    ['2026-11-24T19:00', 'today', '2026-11-24T23:59'],
  ])('said at %s, "%s" is %s', (wall, words, due) => {
    const now = Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/London').epochMilliseconds;
    expect(said(words, tuesday([], { now }))).toBe(due);
  });

  test.each(['America/Los_Angeles', 'Asia/Kolkata', 'Europe/Berlin', 'Pacific/Auckland', 'UTC'])(
    'a wall clock is the user’s own in %s, and keeps the zone',
    (zone) => {
      const now = Temporal.PlainDateTime.from('2026-11-24T11:00').toZonedDateTime(zone).epochMilliseconds;
      const when = dueFromWords('Thu 3pm', tuesday([], { now, zone }));
      const at = Temporal.PlainDateTime.from('2026-11-26T15:00').toZonedDateTime(zone).epochMilliseconds;
      expect(when).toEqual({
        known: true,
        doubtful: false,
        due: { type: 'at', wall: '2026-11-26T15:00', zone, at },
      });
      expect(said('tomorrow', tuesday([], { now, zone }))).toBe('2026-11-25');
      expect(said('3 Dec', tuesday([], { now, zone }))).toBe('2026-12-03');
      expect(said('in 2 weeks', tuesday([], { now, zone }))).toBe('2026-12-08');
    },
  );

  test('an hour that daylight saving skips is passed forward', () => {
    const now =
      Temporal.PlainDateTime.from('2027-03-27T11:00').toZonedDateTime('Europe/Berlin').epochMilliseconds;
    const when = dueFromWords('tomorrow at 2:30am', tuesday([], { now, zone: 'Europe/Berlin' }));
    expect(when).toMatchObject({ due: { at: Date.UTC(2027, 2, 28, 1, 30) } });
  });

  test('"in 30" counts real minutes over a change of the clock', () => {
    const now = Date.UTC(2027, 2, 28, 0, 45);
    const when = dueFromWords('in 30', tuesday([], { now, zone: 'Europe/Berlin' }));
    expect(when).toMatchObject({ due: { at: Date.UTC(2027, 2, 28, 1, 15), wall: '2027-03-28T03:15' } });
  });

  test('an hour of another zone is computed, or in doubt where the zone is not known', () => {
    expect(said('3pm EST', tuesday())).toBe('2026-11-24T20:00');
    expect(said('by 9am PT', tuesday())).toBe('2026-11-24T17:00');
    expect(said('noon CET tomorrow', tuesday())).toBe('2026-11-25T11:00');
    expect(said('3pm Berlin time', tuesday())).toBe('2026-11-24T14:00');
    expect(said('4pm in Dubai', tuesday())).toBe('2026-11-24T12:00 ?');
    expect(said('3pm their time', tuesday())).toBe('2026-11-24T15:00 ?');
  });

  test.each([
    ['2026-11-24T11:00', '2026-11-25'],
    ['2026-11-27T11:00', '2026-11-30'],
    ['2026-11-28T11:00', '2026-11-30'],
  ])('without a time, said at %s, the end of %s is meant', (wall, day) => {
    const now = Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/London').epochMilliseconds;
    expect(withoutTime(tuesday([], { now }))).toEqual({ known: false, fallback: { type: 'day', day } });
  });

  test('the working week is the user’s own', () => {
    const hours = { ...usualHours, days: [7, 1, 2, 3, 4] };
    expect(said('in 3 working days', tuesday([], { hours }))).toBe('2026-11-29');
  });

  test('without German and French, only English is read', () => {
    const context = tuesday([], { languages: [] });
    expect(said('demain', context)).toBe('none');
    expect(said('bis Freitag', context)).toBe('none');
    expect(said('tomorrow', context)).toBe('2026-11-25');
  });
});
