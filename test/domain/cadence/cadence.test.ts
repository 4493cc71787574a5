import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../src/domain/cadence/cadence';
import { daysOfRule, UnreadableRule } from '../../../src/domain/cadence/days-of-rule';
import { daysToMake, occurrence, occurrenceId } from '../../../src/domain/cadence/occurrences';
import { keysOf } from '../../../src/domain/keys-of';
import { firstDaysOf, rhythmOf, rhythms, ruleOf, type Rhythm } from '../../../src/domain/cadence/rule';

const first = (rhythm: Rhythm, from: string, until?: string) =>
  daysOfRule(ruleOf(rhythm, from, until), from).slice(0, 4);

describe('a rhythm', () => {
  it.each([
    ['weekly', '2026-11-24', ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22']],
    ['fortnightly', '2026-11-24', ['2026-12-08', '2026-12-22', '2027-01-05', '2027-01-19']],
    ['monthly', '2026-11-24', ['2026-12-24', '2027-01-24', '2027-02-24', '2027-03-24']],
    ['quarterly', '2026-11-30', ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']],
    ['yearly', '2026-11-24', ['2027-11-24', '2028-11-24', '2029-11-24', '2030-11-24']],
  ] as const)('comes round %s', (rhythm, from, days) => {
    expect(first(rhythm, from)).toEqual(days);
  });

  it('falls on the last day of a month that is too short', () => {
    expect(first('monthly', '2026-12-31')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  it('has the same first days without the library', () => {
    const all: fc.Arbitrary<Rhythm> = fc.constantFrom(...keysOf(rhythms));
    const from = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString())
      // A yearly rule skips three years of four after 29 February.
      .filter((day) => !day.endsWith('-02-29'));
    fc.assert(
      fc.property(all, from, (rhythm, day) => {
        const days = firstDaysOf(rhythm, day);
        expect(days).toEqual(daysOfRule(ruleOf(rhythm, day), day).slice(0, days.length));
      }),
      { numRuns: 30 },
    );
  });

  it('ends with its last day, included', () => {
    expect(first('weekly', '2026-11-24', '2026-12-08')).toEqual(['2026-12-01', '2026-12-08']);
  });

  it('is recognised from its rule', () => {
    for (const rhythm of Object.keys(rhythms) as Rhythm[])
      expect(rhythmOf(ruleOf(rhythm, '2026-12-31', '2027-12-31'))).toBe(rhythm);
    expect(rhythmOf('FREQ=DAILY')).toBeUndefined();
  });

  it('rejects an invalid rule', () => {
    expect(() => daysOfRule('FREQ=SOMETIMES', '2026-11-24')).toThrow(UnreadableRule);
  });
});

const cadence: Cadence = {
  id: 'reviews',
  contact: 'ana',
  open: 1,
  rule: 'FREQ=WEEKLY',
  from: '2026-11-24',
  days: ['2026-12-01', '2026-12-08', '2026-12-15'],
  text: { words: 'Ask how it goes' },
};
const made = (...days: string[]) => new Set(days.map((day) => occurrenceId('reviews', day)));

describe('daysToMake', () => {
  it('makes the next one once none is open, or the day of the one before has come, and not earlier', () => {
    expect(daysToMake(cadence, made(), true, '2026-11-23')).toEqual([]);
    expect(daysToMake(cadence, made(), false, '2026-11-23')).toEqual(['2026-12-01']);
    expect(daysToMake(cadence, made(), true, '2026-11-24')).toEqual(['2026-12-01']);
    expect(daysToMake(cadence, made('2026-12-01'), true, '2026-11-25')).toEqual([]);
    expect(daysToMake(cadence, made('2026-12-01'), false, '2026-11-25')).toEqual(['2026-12-08']);
  });

  it('makes those whose day has come even if the one before is still open', () => {
    expect(daysToMake(cadence, made('2026-12-01'), true, '2026-12-08')).toEqual(['2026-12-08', '2026-12-15']);
    expect(daysToMake(cadence, made('2026-12-01'), true, '2026-12-15')).toEqual(['2026-12-08', '2026-12-15']);
  });

  it('makes none twice, and none after the end', () => {
    const { open: _, ...ended } = cadence;
    expect(daysToMake(cadence, made('2026-12-01', '2026-12-08', '2026-12-15'), false, '2027-01-01')).toEqual(
      [],
    );
    expect(daysToMake(ended, made(), false, '2026-12-15')).toEqual([]);
  });
});

describe('occurrence', () => {
  it.each(['99:99', '', 'noon'])('falls due by day if its time is "%s", which no clock shows', (time) => {
    const odd = { ...cadence, time, zone: 'Europe/Berlin' };
    expect(occurrence(odd, '2026-12-01').data).toMatchObject({ due: { type: 'day', day: '2026-12-01' } });
  });

  it('falls due by day, or at its time in its zone', () => {
    expect(occurrence(cadence, '2026-12-01')).toMatchObject({
      data: { due: { type: 'day', day: '2026-12-01' } },
    });
    const timed = { ...cadence, time: '10:00', zone: 'Europe/Berlin' };
    expect(occurrence(timed, '2026-12-01')).toMatchObject({
      entity: 'reviews/2026-12-01',
      data: { due: { type: 'at', wall: '2026-12-01T10:00', zone: 'Europe/Berlin' }, cadence: 'reviews' },
    });
  });
});
