import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../../../src/domain/due/due';
import { dueAtInstant, dueAtWall } from '../../../../src/domain/due/due-at';
import { usualHours } from '../../../../src/domain/due/working-hours';
import type { Impression } from '../../../../src/domain/impression/impression';
import { meetingsWith } from '../../../../src/domain/keeping/meeting/meetings-with';
import { nextAsked, standingOf } from '../../../../src/domain/keeping/meeting/standing';
import { berlin, impression, instant, keeping, now } from '../../sample';

const at = (wall: string) => ({ now: instant(wall), zone: berlin, hours: usualHours });
const meeting = (due: Due, given: { cancelledAt?: number; madeAt?: number } = {}) =>
  keeping('meeting', 'one', { due, text: { what: 'demo' }, ...given });
const timed = meeting(dueAtWall('2026-11-26T14:00', berlin));
const byDay = meeting({ type: 'day', day: '2026-11-26' });
const left = (wall: string, given: Partial<Omit<Impression, 'text'>> = {}) =>
  impression('i', { happenedAt: instant(wall), loggedAt: instant(wall), ...given });

describe('a meeting with a time', () => {
  it.each([
    ['2026-11-25T09:00', 'ahead'],
    ['2026-11-26T13:59', 'ahead'],
    ['2026-11-26T14:00', 'asking'],
    ['2026-12-05T14:00', 'asking'],
    ['2026-12-10T14:00', 'over'],
  ])('at %s is %s', (wall, standing) => {
    expect(standingOf(timed, [], at(wall))).toBe(standing);
  });

  it.each([
    ['before it', left('2026-11-26T13:00'), 'asking'],
    ['after it', left('2026-11-26T14:20'), 'over'],
    ['days later', left('2026-11-30T09:00'), 'over'],
    ['of a call that nobody answered', left('2026-11-26T14:05', { outcome: 'no-answer' }), 'over'],
    ['of what was only sent', left('2026-11-26T15:00', { oneWay: true }), 'asking'],
    [
      'of the day before, on the next',
      left('2026-11-26T12:00', { loggedAt: instant('2026-11-27T09:00') }),
      'over',
    ],
    [
      'that day before it, by an earlier version',
      impression('i', { happenedAt: instant('2026-11-26T12:00') }),
      'asking',
    ],
  ] as const)('is settled by what was logged after its time, and by nothing else: %s', (_, one, standing) => {
    expect(standingOf(timed, [one], at('2026-11-30T10:00'))).toBe(standing);
  });

  it('is not settled by the sentence that planned it for a time already past', () => {
    const late = meeting(dueAtInstant(now - 3_600_000, berlin), { madeAt: now + 1 });
    expect(
      standingOf(late, [impression('i', { happenedAt: now, loggedAt: now + 1 })], at('2026-11-24T11:00')),
    ).toBe('asking');
  });

  it('is over once it did not take place', () => {
    expect(standingOf(meeting(timed.due, { cancelledAt: now }), [], at('2026-11-25T09:00'))).toBe('over');
  });
});

describe('a meeting by day', () => {
  it('is to come until the working day ends, unless it was logged that day', () => {
    expect(standingOf(byDay, [], at('2026-11-26T17:29'))).toBe('ahead');
    expect(standingOf(byDay, [], at('2026-11-26T17:30'))).toBe('asking');
    expect(standingOf(byDay, [left('2026-11-26T10:00')], at('2026-11-26T11:00'))).toBe('over');
  });
});

it('is asked about once at most: nothing that is logged after its time asks again', () => {
  const minutes = fc.integer({ min: 0, max: 30 * 24 * 60 });
  fc.assert(
    fc.property(minutes, minutes, (logged, later) => {
      const happenedAt = instant('2026-11-26T14:00') + logged * 60_000;
      const clock = { now: happenedAt + later * 60_000, zone: berlin, hours: usualHours };
      expect(standingOf(timed, [impression('i', { happenedAt })], clock)).toBe('over');
    }),
  );
});

const one = (id: string, wall: string) =>
  keeping('meeting', id, { due: dueAtWall(wall, berlin), text: { what: id } });

it('gives the meetings with a person in order, and when the next is asked about', () => {
  const kept = [
    one('friday', '2026-11-27T10:00'),
    one('yesterday', '2026-11-23T10:00'),
    one('today', '2026-11-24T15:00'),
    one('this morning', '2026-11-24T09:30'),
  ];
  const clock = at('2026-11-24T11:00');
  const { ahead, asking } = meetingsWith(kept, [], clock);
  expect(ahead.map(({ id }) => id)).toEqual(['today', 'friday']);
  expect(asking.map(({ id }) => id)).toEqual(['this morning', 'yesterday']);
  expect(nextAsked(ahead, clock)).toBe(instant('2026-11-24T15:00'));
  expect(nextAsked([], clock)).toBe(Infinity);
});
