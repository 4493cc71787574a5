import { describe, expect, it } from 'vitest';
import { clockWords, dueWords, lengthWords, pastWords } from '../../src/ui/time-words';
import { at, atWall, byDay } from './a-promise';
import { english } from './english';

const now = at('2026-11-24T11:00');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('lengthWords', () => {
  it.each([
    [0, '0 min'],
    [59_999, '0 min'],
    [20 * minute, '20 min'],
    [hour - 1, '59 min'],
    [hour, '1 h'],
    [2.9 * hour, '2 h'],
    [day, '1 day'],
    [3 * day, '3 days'],
    [21 * day, '3 weeks'],
  ])('says %i ms as %s', (ms, words) => {
    expect(lengthWords(ms, english)).toBe(words);
  });
});

describe('dueWords', () => {
  it.each([
    [atWall('2026-11-24T15:00'), 'today 15:00'],
    [atWall('2026-11-25T10:00'), 'tomorrow 10:00'],
    [byDay('2026-11-27'), 'Fri'],
    [byDay('2026-11-30'), 'Mon'],
    [byDay('2026-12-01'), 'Tue 1 Dec'],
    [byDay('2026-12-14'), 'Mon 14 Dec'],
    [atWall('2026-12-14T09:30'), 'Mon 14 Dec 09:30'],
    [byDay('2027-03-01'), 'Mon 1 Mar 2027'],
    [byDay('2026-11-20'), 'Fri 20 Nov'],
  ])('says %j on Tuesday 24 November as %s', (due, words) => {
    expect(dueWords(due, now, english).replaceAll(',', '')).toBe(words);
  });

  it('words a time in the zone where the user is now, not where it was promised', () => {
    const due = atWall('2026-11-24T15:00');
    expect(dueWords(due, now, { ...english, zone: 'Asia/Tokyo' })).toBe('tomorrow 00:00');
  });

  it('speaks the language of the user', () => {
    expect(dueWords(atWall('2026-11-25T10:00'), now, { ...english, locale: 'de' })).toBe('morgen 10:00');
    expect(dueWords(byDay('2026-11-27'), now, { ...english, locale: 'fr' })).toBe('ven.');
  });
});

describe('pastWords', () => {
  it.each([
    ['2026-11-24T09:00', 'today'],
    ['2026-11-23T23:00', 'yesterday'],
    ['2026-11-20T09:00', 'Fri 20 Nov · 4 days ago'],
    ['2026-10-27T09:00', 'Tue 27 Oct · 4 weeks ago'],
    ['2026-05-04T09:00', 'Mon 4 May · 6 months ago'],
  ])('says %s on 24 November 2026 as %s', (wall, words) => {
    expect(pastWords(at(wall), now, english).replaceAll(',', '')).toBe(words);
  });
});

describe('clockWords', () => {
  it.each([
    ['en-US', '15:00', '3 PM'],
    ['en-US', '09:30', '9:30 AM'],
    ['en-US', '00:00', '12 AM'],
    ['en-GB', '15:00', '15:00'],
    ['de', '09:05', '09:05'],
    ['fr', '00:00', '00:00'],
  ])('is the clock of the locale: in %s, %s is %s', (locale, wall, words) => {
    expect(clockWords(at(`2026-11-24T${wall}`), { ...english, locale }).replaceAll(/\s/g, ' ')).toBe(words);
  });
});
