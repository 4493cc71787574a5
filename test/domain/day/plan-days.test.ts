import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanes } from '../../../src/domain/day/lanes';
import { planDays, type PlannedDay } from '../../../src/domain/day/plan-days';
import type { Due } from '../../../src/domain/due/due';
import { dueAtWall } from '../../../src/domain/due/due-at';
import { usualHours } from '../../../src/domain/due/working-hours';
import type { ClientPromise } from '../../../src/domain/promise/client-promise';
import { plan as lay } from '../../../src/domain/promise/entries';
import { at, berlin, made, promiseOf } from '../promise/promise-of';

const monday = at('2026-11-23T11:00');
const hour = 3_600_000;

const promise = (id: string, due: Due, cushion: number, minutes = 60, laidAt?: number): ClientPromise => ({
  ...promiseOf(
    [monday, made(due, { cushion })],
    [monday, lay({ id: 'quote', contact: 'ana' }, laidAt, minutes)],
  ),
  id,
});
const by = (wall: string) => dueAtWall(wall, berlin);
const plan = (promises: ClientPromise[], wall = '2026-11-24T10:00', days = 1, share = 0) =>
  planDays(promises, { now: at(wall), zone: berlin, hours: usualHours, share }, days);
const today = (promises: ClientPromise[], wall?: string, share?: number): PlannedDay => {
  const [day] = plan(promises, wall, 1, share);
  if (!day) throw new Error('no day was planned');
  return day;
};
const placed = ({ blocks }: PlannedDay) =>
  blocks.map(({ promise: { id }, from, place }) => [id, from, place]);

describe('a day’s plan', () => {
  it('places each promise in its cushion, or earlier if that is full', () => {
    const day = today([
      promise('quote', by('2026-11-24T15:00'), 60),
      promise('training', by('2026-11-24T15:00'), 60),
    ]);
    expect(placed(day)).toEqual([
      ['quote', at('2026-11-24T14:00'), 'cushion'],
      ['training', at('2026-11-24T10:00'), 'early'],
    ]);
    expect(day.unfit).toEqual([]);
  });

  it('says what does not fit, when that becomes certain, and when it could be done instead', () => {
    const day = today(
      [promise('quote', by('2026-11-24T15:00'), 60), promise('training', by('2026-11-24T15:00'), 60)],
      '2026-11-24T13:30',
    );
    expect(day.unfit).toMatchObject([
      { promise: { id: 'training' }, knownBy: at('2026-11-24T14:00'), doneBy: at('2026-11-24T16:00') },
    ]);
  });

  it('keeps a share of the day unplanned: later work waits, work due today takes from the share', () => {
    const later = Array.from({ length: 5 }, (_, i) => promise(`later${i}`, by('2026-11-26T12:00'), 3 * 1440));
    const [first, second] = plan(later, '2026-11-24T13:30', 2, 0.25);
    expect(first?.blocks).toHaveLength(3);
    expect(first?.carried).toHaveLength(2);
    expect(second?.blocks).toHaveLength(2);
    const due = Array.from({ length: 4 }, (_, i) => promise(`due${i}`, by('2026-11-24T17:30'), 480));
    expect(today(due, '2026-11-24T13:30', 0.25).blocks.map(({ crowds }) => crowds)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('says today that tomorrow cannot hold it', () => {
    const tomorrow = Array.from({ length: 10 }, (_, i) =>
      promise(`p${i}`, { type: 'day', day: '2026-11-25' }, 60),
    );
    const [now, then] = plan(tomorrow, '2026-11-24T16:00', 2);
    expect(now?.unfit).toEqual([]);
    expect(then?.unfit).toHaveLength(2);
  });

  it('keeps work where it was placed by hand, shows a clash with a free time, and says if it ends too late', () => {
    const clash = today([
      promise('quote', by('2026-11-24T15:00'), 60, 60, at('2026-11-24T14:00')),
      promise('training', by('2026-11-24T15:00'), 60, 60, at('2026-11-24T14:30')),
    ]);
    expect(clash.clashes).toMatchObject([
      { one: { promise: { id: 'quote' } }, freeAt: at('2026-11-24T10:00') },
    ]);
    expect(clash.unfit).toMatchObject([{ promise: { id: 'training' }, doneBy: at('2026-11-24T15:30') }]);
  });

  it('finds room for overdue work, and lists what does not fit', () => {
    const overdue = Array.from({ length: 9 }, (_, i) => promise(`p${i}`, by('2026-11-20T12:00'), 60));
    const day = today(overdue);
    expect(day.blocks).toHaveLength(7);
    expect(day.overdueLeft).toHaveLength(2);
    expect(day.unfit).toEqual([]);
  });

  it('plans what can still be kept before what is late already', () => {
    const day = today([
      promise('late', by('2026-11-20T12:00'), 60, 30),
      promise('soon', by('2026-11-24T10:50'), 110, 30),
    ]);
    expect(placed(day)).toEqual([
      ['soon', at('2026-11-24T10:00'), 'cushion'],
      ['late', at('2026-11-24T10:30'), 'cushion'],
    ]);
  });

  it('does what is due before work, or in the evening, in time', () => {
    expect(placed(today([promise('early', by('2026-11-24T08:00'), 60)], '2026-11-24T06:00'))).toEqual([
      ['early', at('2026-11-24T07:00'), 'cushion'],
    ]);
    expect(placed(today([promise('late', by('2026-11-24T21:00'), 60)]))).toEqual([
      ['late', at('2026-11-24T20:00'), 'cushion'],
    ]);
  });

  it('keeps a day off free, except for what falls due on it', () => {
    const friday = '2026-11-27T17:00';
    const [, saturday, , mon] = plan(
      [promise('sat', by('2026-11-28T12:00'), 30, 30), promise('tue', by('2026-12-01T12:00'), 1440)],
      friday,
      4,
    );
    expect(saturday?.blocks.map(({ promise: { id } }) => id)).toEqual(['sat']);
    expect(mon?.blocks.map(({ promise: { id } }) => id)).toEqual(['tue']);
  });

  it('keeps on a day off what falls due in its evening or was placed there by hand', () => {
    const [saturday, , mon] = plan(
      [
        promise('evening', by('2026-11-28T21:00'), 30, 30),
        promise('laid', by('2026-12-04T12:00'), 30, 30, at('2026-11-28T18:30')),
      ],
      '2026-11-28T10:00',
      3,
    );
    expect(saturday && placed(saturday)).toEqual([
      ['laid', at('2026-11-28T18:30'), 'laid'],
      ['evening', at('2026-11-28T20:30'), 'cushion'],
    ]);
    expect(mon?.unfit).toEqual([]);
  });

  it('never places two at once, nor anything after its due time, and loses none', () => {
    const due = fc
      .integer({ min: 0, max: 40 })
      .map((quarter) => by(wallOf(at('2026-11-24T10:00') + (quarter * hour) / 4)));
    const some = fc.array(fc.tuple(due, fc.integer({ min: 0, max: 600 }), fc.integer({ min: 5, max: 120 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(some, (list) => {
        const promises = list.map(([when, cushion, minutes], i) => promise(`p${i}`, when, cushion, minutes));
        const day = today(promises);
        const { blocks, unfit, overdueLeft, carried } = day;
        expect([...blocks, ...unfit, ...overdueLeft, ...carried]).toHaveLength(promises.length);
        const ordered = blocks.toSorted((a, b) => a.from - b.from);
        ordered
          .slice(1)
          .forEach((block, i) => expect(block.from).toBeGreaterThanOrEqual(ordered[i]?.to ?? 0));
        for (const { to, state } of blocks)
          if (state.standing !== 'overdue') expect(to).toBeLessThanOrEqual(state.dueAt);
      }),
    );
  });
});

describe('inLanes', () => {
  it('lets no block cover another', () => {
    const block = fc
      .tuple(fc.nat(100), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const laid = inLanes(blocks);
        expect(laid).toHaveLength(blocks.length);
        laid.forEach((a, i) => {
          expect(a.lane).toBeLessThan(a.lanes);
          const over = laid.slice(i + 1).filter((b) => b.lane === a.lane && b.from < a.to && a.from < b.to);
          expect(over).toEqual([]);
        });
      }),
    );
  });
});

const wallOf = (when: number) =>
  Temporal.Instant.fromEpochMilliseconds(when).toZonedDateTimeISO(berlin).toPlainDateTime().toString();
