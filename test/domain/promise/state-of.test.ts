import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import { defaultCushion } from '../../../src/domain/promise/default-cushion';
import { stateOf } from '../../../src/domain/promise/state-of';

const zone = 'Europe/Lisbon';
const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
const minute = 60_000;

describe('stateOf', () => {
  const promise = { due: dueAtWall('2026-11-24T15:00', zone), madeAt: at('2026-11-24T14:00') };

  it.each([
    ['2026-11-24T14:49:59', 'ahead'],
    ['2026-11-24T14:50:00', 'cushion'],
    ['2026-11-24T14:59:59', 'cushion'],
    ['2026-11-24T15:00:00', 'overdue'],
  ])('says at %s that a promise for 15:00, made an hour before, is %s', (wall, standing) => {
    expect(stateOf(promise, at(wall), zone, usualHours).standing).toBe(standing);
  });

  it('lets a promise by day fall due at the end of working hours in the user’s zone', () => {
    const byDay = { due: { type: 'day' as const, day: '2026-11-24' }, madeAt: at('2026-11-20T09:00') };
    expect(stateOf(byDay, 0, zone, usualHours).dueAt).toBe(at('2026-11-24T17:30'));
    const tokyo = Temporal.PlainDateTime.from('2026-11-24T17:30').toZonedDateTime('Asia/Tokyo');
    expect(stateOf(byDay, 0, 'Asia/Tokyo', usualHours).dueAt).toBe(tokyo.epochMilliseconds);
  });

  it("takes the promise's own cushion before the default", () => {
    const own = stateOf({ ...promise, cushion: 45 }, at('2026-11-24T14:15'), zone, usualHours);
    expect(own).toMatchObject({ standing: 'cushion', startsAt: at('2026-11-24T14:15') });
  });

  it('returns the exact instant of the next change, before which nothing changes', () => {
    const instant = fc.integer({ min: 0, max: 3e12 });
    const cushion = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined });
    fc.assert(
      fc.property(instant, instant, instant, cushion, (madeAt, due, now, slack) => {
        const dated = {
          madeAt,
          due: { type: 'at' as const, wall: '', zone, at: due },
          ...(slack === undefined ? {} : { cushion: slack }),
        };
        const { standing, changesAt, startsAt } = stateOf(dated, now, zone, usualHours);
        expect(startsAt).toBeLessThanOrEqual(due);
        expect(changesAt === undefined).toBe(standing === 'overdue');
        if (changesAt === undefined) return;
        expect(changesAt).toBeGreaterThan(now);
        expect(stateOf(dated, changesAt - 1, zone, usualHours).standing).toBe(standing);
        expect(stateOf(dated, changesAt, zone, usualHours).standing).not.toBe(standing);
      }),
    );
  });
});

describe('defaultCushion', () => {
  it.each([
    [30, 10],
    [119, 10],
    [120, 30],
    [24 * 60, 120],
    [7 * 24 * 60, 24 * 60],
    [90 * 24 * 60, 24 * 60],
  ])('returns for a notice of %i min a cushion of %i min', (notice, cushion) => {
    expect(defaultCushion(notice)).toBe(cushion);
  });

  it('never shrinks as the notice grows', () => {
    const notice = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(notice, notice, (a, b) => {
        expect(defaultCushion(Math.min(a, b))).toBeLessThanOrEqual(defaultCushion(Math.max(a, b)));
      }),
    );
  });

  it('is shorter than the notice, if that is more than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 200_000 }), (notice) => {
        expect(defaultCushion(notice)).toBeLessThan(notice);
      }),
    );
  });

  it('is in minutes', () => {
    const dated = { madeAt: 0, due: { type: 'at' as const, wall: '', zone, at: 60 * minute } };
    expect(stateOf(dated, 0, zone, usualHours).startsAt).toBe(50 * minute);
  });
});
