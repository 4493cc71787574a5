import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../src/domain/due/due';
import { dueAtWall } from '../../src/domain/due/due-at';
import type { Here } from '../../src/domain/due/here';
import { usualHours } from '../../src/domain/due/working-hours';
import { snooze } from '../../src/domain/promise/entries';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { upcomingChanges } from '../../src/store/upcoming-changes';
import { overdueCount } from '../../src/store/overdue';
import { newId } from '../../src/store/new-id';
import { bookOfEachTest } from './book-of-each-test';

const berlin = 'Europe/Berlin';
const instant = (wall: string, zone = berlin) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
const here = (wall: string, zone = berlin) => ({ now: instant(wall, zone), zone, hours: usualHours });

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const promise = async (due: Due, by: 'us' | 'them' = 'us', cushion = 10) => {
  const [entry] = await append(
    book,
    [
      {
        kind: 'promise.made',
        entity: newId(),
        contact: 'ana',
        data: { by, due, cushion },
        text: { words: 'send it' },
      },
    ],
    { now: instant('2026-11-16T09:00') },
  );
  return entry;
};

describe('overdueCount', () => {
  it('counts a timed promise from its due time on', async () => {
    await promise(dueAtWall('2026-11-24T15:00', berlin));
    expect(await overdueCount(book, here('2026-11-24T14:59:59'))).toBe(0);
    expect(await overdueCount(book, here('2026-11-24T15:00'))).toBe(1);
  });

  it('counts a promise by day from the end of working hours on', async () => {
    await promise({ type: 'day', day: '2026-11-24' });
    expect(await overdueCount(book, here('2026-11-24T17:29'))).toBe(0);
    expect(await overdueCount(book, here('2026-11-24T17:30'))).toBe(1);
    expect(await overdueCount(book, here('2026-11-25T08:00'))).toBe(1);
  });

  it('follows the user’s zone: a day ends where they are, an instant stays', async () => {
    await promise({ type: 'day', day: '2026-11-24' });
    await promise(dueAtWall('2026-11-24T15:00', berlin));
    const tokyo = here('2026-11-24T17:30', 'Asia/Tokyo');
    expect(await overdueCount(book, tokyo)).toBe(1);
    expect(await overdueCount(book, { ...tokyo, zone: berlin })).toBe(0);
    expect(await overdueCount(book, here('2026-11-24T09:01', 'America/New_York'))).toBe(1);
  });

  it('never counts theirs, or kept ones', async () => {
    await promise(dueAtWall('2026-11-20T15:00', berlin), 'them');
    const ours = await promise(dueAtWall('2026-11-20T15:00', berlin));
    expect(await overdueCount(book, here('2026-11-24T11:00'))).toBe(1);
    const kept = { kind: 'promise.kept', data: { keptAt: 1 }, text: {} } as const;
    await append(book, [{ ...kept, entity: ours?.entity ?? '', contact: 'ana' }]);
    expect(await overdueCount(book, here('2026-11-24T11:00'))).toBe(0);
  });

  it('stops at a hundred', async () => {
    const due = dueAtWall('2026-11-20T15:00', berlin);
    const entries = Array.from({ length: 130 }, (_, i) => ({
      kind: 'promise.made' as const,
      entity: `many${i}`,
      contact: 'ana',
      data: { by: 'us' as const, due },
      text: { words: 'send it' },
    }));
    await append(book, entries);
    expect(await overdueCount(book, here('2026-11-24T11:00'))).toBe(100);
  });
});

const dueAt = async (at: Here) => (await upcomingChanges(book, at)).due;
const changeAt = async (at: Here) => (await upcomingChanges(book, at)).change;

describe('upcomingChanges, what falls due', () => {
  it('is undefined if nothing is ahead', async () => {
    await promise(dueAtWall('2026-11-20T15:00', berlin));
    expect(await dueAt(here('2026-11-24T11:00'))).toBeUndefined();
  });

  it('is the next due time or the end of the next due day, whichever is sooner', async () => {
    await promise({ type: 'day', day: '2026-11-24' });
    expect(await dueAt(here('2026-11-24T11:00'))).toBe(instant('2026-11-24T17:30'));
    await promise(dueAtWall('2026-11-24T15:00', berlin));
    expect(await dueAt(here('2026-11-24T11:00'))).toBe(instant('2026-11-24T15:00'));
  });
});

describe('upcomingChanges, what changes', () => {
  it('is undefined if nothing is ahead', async () => {
    await promise(dueAtWall('2026-11-20T15:00', berlin));
    expect(await changeAt(here('2026-11-24T11:00'))).toBeUndefined();
  });

  it('is when a cushion begins, before its promise falls due', async () => {
    await promise(dueAtWall('2026-11-24T15:00', berlin), 'us', 60);
    expect(await changeAt(here('2026-11-24T11:00'))).toBe(instant('2026-11-24T14:00'));
    expect(await changeAt(here('2026-11-24T14:00'))).toBe(instant('2026-11-24T15:00'));
  });

  it('is when a due day’s cushion begins in the user’s zone', async () => {
    await promise({ type: 'day', day: '2026-11-27' }, 'us', 24 * 60);
    expect(await changeAt(here('2026-11-24T11:00'))).toBe(instant('2026-11-26T17:30'));
    expect(await changeAt(here('2026-11-24T11:00', 'Asia/Tokyo'))).toBe(
      instant('2026-11-26T17:30', 'Asia/Tokyo'),
    );
  });

  it('is when a snooze ends', async () => {
    const entry = await promise(dueAtWall('2026-11-20T15:00', berlin));
    const until = instant('2026-11-24T11:10');
    await append(book, [snooze({ id: entry?.entity ?? '', contact: 'ana' }, until)]);
    expect(await changeAt(here('2026-11-24T11:00'))).toBe(until);
  });

  it('is when quiet hours begin, if they would hold something back too long, and when they end, if they held something back', async () => {
    const quiet = { from: '20:00', to: '07:30' };
    expect(await changeAt({ ...here('2026-11-24T23:00'), quiet })).toBeUndefined();
    await promise(dueAtWall('2026-11-24T22:00', berlin), 'us', 30);
    expect(await changeAt({ ...here('2026-11-24T12:00'), quiet })).toBe(instant('2026-11-24T20:00'));
    expect(await changeAt({ ...here('2026-11-24T20:00'), quiet })).toBe(instant('2026-11-24T21:30'));
    expect(await changeAt({ ...here('2026-11-24T22:00'), quiet })).toBe(instant('2026-11-25T07:30'));
  });
});
