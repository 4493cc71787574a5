import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWork } from '../../../src/domain/day/clashes';
import { planDays, type PlannedDay } from '../../../src/domain/day/plan-days';
import type { Due } from '../../../src/domain/due/due';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import type { ClientPromise } from '../../../src/domain/promise/client-promise';
import type { Meeting } from '../../../src/domain/keeping/meeting';
import { plan as lay } from '../../../src/domain/promise/entries';
import { at, berlin, made, promiseOf } from '../promise/promise-of';
import { keeping } from '../sample';

const monday = at('2026-11-23T11:00');
const hour = 3_600_000;
const by = (wall: string) => dueAtWall(wall, berlin);
const promise = (id: string, due: Due, cushion: number, minutes = 60, laidAt?: number): ClientPromise => ({
  ...promiseOf(
    [monday, made(due, { cushion })],
    [monday, lay({ id: 'quote', contact: 'ana' }, laidAt, minutes)],
  ),
  id,
});
const meeting = (id: string, due: Due, channel?: Meeting['channel']) =>
  keeping('meeting', id, { due, ...(channel && { channel }), text: { what: id } });
const today = (
  promises: readonly ClientPromise[],
  meetings: readonly Meeting[],
  wall = '2026-11-24T10:00',
  share = 0,
): PlannedDay => {
  const [day] = planDays(promises, { now: at(wall), zone: berlin, hours: usualHours, share, meetings }, 1);
  if (!day) throw new Error('no day was planned');
  return day;
};

/** Returns a wall clock, `n` quarters of an hour after eight. */
const wall = (n: number) =>
  Temporal.PlainDateTime.from('2026-11-24T08:00')
    .add({ minutes: n * 15 })
    .toString();

describe('a day with meetings', () => {
  it('lays work around them, and says what does not fit any more', () => {
    const quote = promise('quote', by('2026-11-24T15:00'), 60);
    const demo = meeting('demo', by('2026-11-24T14:00'));
    expect(today([quote], []).blocks[0]?.from).toBe(at('2026-11-24T14:00'));
    expect(today([quote], [demo]).blocks[0]?.from).toBe(at('2026-11-24T10:00'));
    expect(today([quote], [demo], '2026-11-24T13:30').unfit).toMatchObject([{ promise: { id: 'quote' } }]);
  });

  it('counts them as planned, an hour face to face and half for a call, also without an hour of the day', () => {
    const call = meeting('call', by('2026-11-24T11:00'), 'call');
    const demo = meeting('demo', by('2026-11-24T14:00'), 'meeting');
    const visit = meeting('visit', { type: 'day', day: '2026-11-24' }, 'visit');
    expect(today([], [call]).planned).toBe(hour / 2);
    expect(today([], [call, demo, visit]).planned).toBe(2.5 * hour);
    expect(today([], [call, demo, visit])).toMatchObject({ unplaced: [{ id: 'visit' }] });
  });

  it('counts only what is left of them, within working hours', () => {
    expect(today([], [meeting('now', by('2026-11-24T09:30'))]).planned).toBe(hour / 2);
    expect(today([], [meeting('over', by('2026-11-24T08:30'))]).planned).toBe(0);
    expect(today([], [meeting('dinner', by('2026-11-24T19:00'), 'meal')]).planned).toBe(0);
    expect(today([], [meeting('tomorrow', by('2026-11-25T10:00'))]).planned).toBe(0);
  });

  it('shows work placed by hand on a meeting, with a free time, and two meetings at once', () => {
    const laid = promise('quote', by('2026-11-24T17:00'), 60, 60, at('2026-11-24T13:30'));
    const demo = meeting('demo', by('2026-11-24T14:00'));
    const [clash] = today([laid], [demo]).clashes;
    expect(clash).toMatchObject({
      one: { meeting: { id: 'demo' } },
      other: { promise: { id: 'quote' } },
      from: at('2026-11-24T14:00'),
      to: at('2026-11-24T14:30'),
      freeAt: at('2026-11-24T10:00'),
    });
    const twice = today([], [demo, meeting('audit', by('2026-11-24T14:30'))]).clashes;
    expect(twice).toMatchObject([{ from: at('2026-11-24T14:30'), to: at('2026-11-24T15:00') }]);
    expect(twice[0]).not.toHaveProperty('freeAt');
  });

  it('never lays work on a meeting by itself', () => {
    const quarter = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.array(quarter, { maxLength: 4 }),
        fc.array(quarter, { minLength: 1, maxLength: 6 }),
        (starts, dues) => {
          const meetings = starts.map((n, i) => meeting(`m${i}`, by(wall(n))));
          const promises = dues.map((n, i) => promise(`p${i}`, by(wall(n)), 120));
          const { clashes } = today(promises, meetings, '2026-11-24T09:00');
          expect(clashes.filter(({ other }) => isWork(other))).toEqual([]);
        },
      ),
    );
  });
});
