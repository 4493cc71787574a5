import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CalendarDue, Clock, Day, Days, Instant, Minutes } from '../../../src/domain/due/calendar';

const now = Date.UTC(2026, 10, 28);
const due = { type: 'at', wall: '2026-11-24T15:00', zone: 'Europe/Berlin', at: now };

describe('a time that no calendar can show', () => {
  it.each([1e308, Infinity, -Infinity, NaN, 8.7e15, -8.7e15, now + 0.5, 253_402_300_800_000, '1'])(
    '%s is no instant',
    (at) => expect(v.is(Instant, at)).toBe(false),
  );
  it.each(['2026-02-31', '2025-02-29', '2026-13-01', '0000-01-01', '9999-12-31', '26-1-1', '', 'x'])(
    '"%s" is no day',
    (day) => expect(v.is(Day, day)).toBe(false),
  );
  it.each(['', 'x', '2026-02-31T15:00', '2026-11-24', '2026-11-24T25:00', '2026-11-24T15:60', 'T15:00'])(
    '"%s" is no wall clock',
    (wall) => expect(v.is(CalendarDue, { ...due, wall })).toBe(false),
  );
  it.each(['', 'x', '99:99', '24:00', '15', '15:60', '15:00 '])('"%s" is no time of the day', (clock) =>
    expect([v.is(Clock, clock), v.is(Clock, '15:00')]).toEqual([false, true]),
  );
  it.each([1e308, Infinity, -1, NaN])('%s is no number of minutes or days', (count) => {
    expect([v.is(Minutes, count), v.is(Days, count)]).toEqual([false, false]);
  });
});

it('any other can be counted with', () => {
  const year = 365 * 86_400_000;
  const instants = fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(8999, 11) });
  fc.assert(
    fc.property(instants, fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Niue'), (at, zone) => {
      expect(v.is(Instant, at)).toBe(true);
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const wall = there.toPlainDateTime().toString();
      if (at > Date.UTC(1000, 0) + year)
        expect(v.is(CalendarDue, { ...due, wall, zone, at }) && v.is(Day, wall.slice(0, 10))).toBe(true);
      expect(there.add({ days: 1_000_000 }).epochMilliseconds).toBeGreaterThan(at);
    }),
  );
});
