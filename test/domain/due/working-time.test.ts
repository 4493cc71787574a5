import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualHours } from '../../../src/domain/due/working-hours';
import { addWorkingMinutes } from '../../../src/domain/due/working-time';
import { at, berlin } from '../promise/promise-of';

const add = (wall: string, minutes: number) => addWorkingMinutes(at(wall), minutes, berlin, usualHours);

describe('addWorkingMinutes', () => {
  it.each([
    ['within a day', '2026-11-24T10:00', 240, '2026-11-24T14:00'],
    ['up to the very end of one', '2026-11-24T13:30', 240, '2026-11-24T17:30'],
    ['over night', '2026-11-24T16:00', 240, '2026-11-25T11:30'],
    ['over the weekend', '2026-11-27T17:00', 60, '2026-11-30T09:30'],
    ['from a Sunday on', '2026-11-29T12:00', 30, '2026-11-30T09:30'],
    ['from before work', '2026-11-24T06:00', 30, '2026-11-24T09:30'],
    ['from after work', '2026-11-24T22:00', 30, '2026-11-25T09:30'],
    ['over the night when the clock is put back', '2026-10-23T17:00', 60, '2026-10-26T09:30'],
  ])('counts only working time: %s', (_, from, minutes, to) => {
    expect(add(from, minutes)).toBe(at(to));
  });

  it('ends even if there are no working days or hours', () => {
    const never = { start: '09:00', end: '09:00', days: [] };
    expect(addWorkingMinutes(0, 10, berlin, never)).toBe(600_000);
    expect(addWorkingMinutes(at('2026-11-29T18:00'), 10, berlin, { ...usualHours, days: [] })).toBe(
      at('2026-11-30T09:10'),
    );
  });

  it('is never earlier with more minutes, and is additive', () => {
    const start = fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-01-01T00:00') });
    const minutes = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(start, minutes, minutes, (now, a, b) => {
        const once = addWorkingMinutes(now, a + b, berlin, usualHours);
        const first = addWorkingMinutes(now, a, berlin, usualHours);
        expect(first).toBeLessThanOrEqual(once);
        expect(addWorkingMinutes(first, b, berlin, usualHours)).toBe(once);
      }),
    );
  });
});
