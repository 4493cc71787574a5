import type { Here } from '../../../src/domain/due/here';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import { snooze, move } from '../../../src/domain/promise/entries';
import { oneByOneOrDigest } from '../../../src/domain/reminder/one-by-one-or-digest';
import { usualQuiet } from '../../../src/domain/reminder/quiet-hours';
import { remindersDue } from '../../../src/domain/reminder/reminders-due';
import { at, berlin, made, promiseOf } from '../promise/promise-of';

const view = (wall: string, zone = berlin): Here => ({
  now: at(wall, zone),
  zone,
  hours: usualHours,
});
const quote = { id: 'quote', contact: 'ana' };
const monday = at('2026-11-23T11:00');
const tuesday15 = dueAtWall('2026-11-24T15:00', berlin);
const promise = promiseOf([monday, made(tuesday15)]);
const rings = (one: typeof promise, from: string, to: string, zone = berlin) =>
  remindersDue([one], view(from), view(to, zone)).map(({ stage, at: when }) => [stage, when]);

describe('a reminder', () => {
  it('comes when the cushion begins and when it falls due, each once, to the minute', () => {
    expect(rings(promise, '2026-11-24T12:59', '2026-11-24T12:59:59')).toEqual([]);
    expect(rings(promise, '2026-11-24T12:59', '2026-11-24T13:00')).toEqual([
      ['cushion', at('2026-11-24T13:00')],
    ]);
    expect(rings(promise, '2026-11-24T13:00', '2026-11-24T14:59')).toEqual([]);
    expect(rings(promise, '2026-11-24T14:59', '2026-11-24T15:00')).toEqual([['due', at('2026-11-24T15:00')]]);
    expect(rings(promise, '2026-11-24T15:00', '2026-11-30T15:00')).toEqual([]);
  });

  it('is only the more urgent one if both of a promise were missed', () => {
    expect(rings(promise, '2026-11-24T09:00', '2026-11-26T09:00')).toEqual([['due', at('2026-11-24T15:00')]]);
  });

  it('is not shown for what the user has just typed', () => {
    const soon = promiseOf([monday, made(dueAtWall('2026-11-23T11:05', berlin))]);
    expect(rings(soon, '2026-11-23T10:59', '2026-11-23T11:01')).toEqual([]);
    expect(rings(soon, '2026-11-23T11:01', '2026-11-23T11:05')).toEqual([['due', at('2026-11-23T11:05')]]);
    const past = promiseOf([monday, made(dueAtWall('2026-11-20T11:00', berlin))]);
    expect(rings(past, '2026-11-19T10:59', '2026-11-23T11:01')).toEqual([]);
    const moved = promiseOf(
      [monday, made(tuesday15)],
      [at('2026-11-24T14:00'), move(quote, dueAtWall('2026-11-24T14:05', berlin), true)],
    );
    expect(rings(moved, '2026-11-24T13:00', '2026-11-24T14:01')).toEqual([]);
  });

  it('waits for the end of a snooze, without moving the due time', () => {
    const snoozed = promiseOf([monday, made(tuesday15)], [monday, snooze(quote, at('2026-11-24T16:00'))]);
    expect(rings(snoozed, '2026-11-24T12:00', '2026-11-24T15:59')).toEqual([]);
    expect(rings(snoozed, '2026-11-24T15:59', '2026-11-24T16:00')).toEqual([
      ['snooze', at('2026-11-24T16:00')],
    ]);
    expect(snoozed.dueAt).toBe(at('2026-11-24T15:00'));
  });

  it('is never shown for their promises', () => {
    expect(
      rings(promiseOf([monday, made(tuesday15, { by: 'them' })]), '2026-11-24T09:00', '2026-11-26T09:00'),
    ).toEqual([]);
  });

  it('is not lost when a change of zone moves the end of the day before the last look', () => {
    const byDay = promiseOf([monday, made({ type: 'day', day: '2026-11-24' })]);
    // 17:30 in Tokyo was 09:30 in Berlin: at 12:00 in Berlin nothing was due yet.
    expect(rings(byDay, '2026-11-24T12:00', '2026-11-24T21:00', 'Asia/Tokyo')).toEqual([
      ['due', at('2026-11-24T17:30', 'Asia/Tokyo')],
    ]);
  });
});

describe('quiet hours', () => {
  const quiet = { quiet: usualQuiet };
  const look = (one: typeof promise, from: string, to: string) =>
    remindersDue([one], { ...view(from), ...quiet }, { ...view(to), ...quiet }).map(({ stage, at: when }) => [
      stage,
      when,
    ]);

  it('hold back reminders until they end', () => {
    const early = promiseOf([monday, made(dueAtWall('2026-11-24T08:30', berlin), { cushion: 120 })]);
    expect(look(early, '2026-11-24T06:00', '2026-11-24T07:29')).toEqual([]);
    expect(look(early, '2026-11-24T07:29', '2026-11-24T07:30')).toEqual([
      ['cushion', at('2026-11-24T07:30')],
    ]);
  });

  it('show a cushion’s reminder before them if its promise falls due in them', () => {
    const night = promiseOf([monday, made(dueAtWall('2026-11-24T23:00', berlin), { cushion: 60 })]);
    expect(look(night, '2026-11-24T19:59', '2026-11-24T20:00')).toEqual([
      ['cushion', at('2026-11-24T20:00')],
    ]);
    expect(look(night, '2026-11-24T20:00', '2026-11-25T07:30')).toEqual([['due', at('2026-11-25T07:30')]]);
  });
});

describe('looks at any instants', () => {
  const minute = 60_000;
  const start = at('2026-11-23T12:00');
  const end = at('2026-12-04T12:00');
  const due = fc.oneof(
    fc.integer({ min: start + minute, max: end }).map((when) => made(dueAtWall(wallOf(when), berlin))),
    fc.integer({ min: 24, max: 30 }).map((day) => made({ type: 'day' as const, day: `2026-11-${day}` })),
  );
  const looks = fc.array(fc.integer({ min: start, max: end }), { maxLength: 12 });

  it('show each reminder, and that of a timed promise exactly once, however often and from whatever zone one looks', () => {
    const zones = fc.array(fc.constantFrom(berlin, 'Asia/Tokyo', 'America/New_York'), {
      minLength: 13,
      maxLength: 13,
    });
    fc.assert(
      fc.property(due, looks, zones, (entry, times, where) => {
        const one = promiseOf([monday, entry]);
        const views = [start, ...times.toSorted((a, b) => a - b), end + 48 * 60 * minute].map((now, i) => ({
          now,
          zone: where[i] ?? berlin,
          hours: usualHours,
        }));
        const rung = views
          .slice(1)
          .flatMap((here, i) => remindersDue([one], views[i] ?? here, here))
          .filter(({ stage }) => stage === 'due');
        expect(rung.length).toBeGreaterThanOrEqual(1);
        // Travelling west across the end of a day may show it a second time, but not a third.
        expect(rung.length).toBeLessThanOrEqual(one.due.type === 'at' ? 1 : Math.max(1, times.length));
      }),
    );
  });

  it('show reminders again rather than never when a wrong clock is corrected', () => {
    const ahead = view('2027-11-24T09:00');
    const right = view('2026-11-24T09:00');
    expect(remindersDue([promise], view('2026-11-24T08:00'), ahead)).toHaveLength(1);
    expect(remindersDue([promise], ahead, right)).toEqual([]);
    expect(remindersDue([promise], right, view('2026-11-24T15:00'))).toHaveLength(1);
  });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    promise: { ...promise, id: `p${i}` },
    stage: 'due' as const,
    silent: false,
    at: at('2026-11-24T15:00'),
  }));

describe('what was missed', () => {
  it.each([
    ['one, on time', 1, '2026-11-24T15:00', 'each'],
    ['one, long ago', 1, '2026-11-26T15:00', 'each'],
    ['three, on time', 3, '2026-11-24T15:05', 'each'],
    ['two, long ago', 2, '2026-11-26T15:00', 'digest'],
    ['two thousand in one minute', 2_000, '2026-11-24T15:00', 'digest'],
  ])('is shown one by one only if there is little: %s', (_, count, wall, type) => {
    const showing = oneByOneOrDigest(many(count), at(wall));
    expect(showing.type).toBe(type);
    expect(showing.reminders).toHaveLength(count);
  });
});

const wallOf = (when: number) =>
  Temporal.Instant.fromEpochMilliseconds(when)
    .toZonedDateTimeISO(berlin)
    .toPlainDateTime()
    .toString()
    .slice(0, 16);
