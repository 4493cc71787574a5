import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueAtWall, type Due } from '../../src/domain/due/due';
import { usualHours } from '../../src/domain/due/working-hours';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { nextChange } from '../../src/store/next-change';
import { overdueCount } from '../../src/store/overdue';

const berlin = 'Europe/Berlin';
const instant = (wall: string, zone = berlin) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
const here = (wall: string, zone = berlin) => ({ now: instant(wall, zone), zone, hours: usualHours });

let book: Book;
let made = 0;
beforeEach(() => {
  book = new Book(`overdue-${made++}`);
});
afterEach(() => book.delete());

const promise = async (due: Due, by: 'us' | 'them' = 'us') => {
  const [entry] = await append(book, [
    {
      kind: 'promise.made',
      entity: `p${made++}`,
      contact: 'ana',
      data: { by, due },
      text: { words: 'send it' },
    },
  ]);
  return entry;
};

describe('overdueCount', () => {
  it('counts a timed promise from its minute on', async () => {
    await promise(dueAtWall('2026-11-24T15:00', berlin));
    expect(await overdueCount(book, here('2026-11-24T14:59:59'))).toBe(0);
    expect(await overdueCount(book, here('2026-11-24T15:00'))).toBe(1);
  });

  it('counts a promise by day from the end of that working day on', async () => {
    await promise({ type: 'day', day: '2026-11-24' });
    expect(await overdueCount(book, here('2026-11-24T17:29'))).toBe(0);
    expect(await overdueCount(book, here('2026-11-24T17:30'))).toBe(1);
    expect(await overdueCount(book, here('2026-11-25T08:00'))).toBe(1);
  });

  it('follows the user who flies: a day ends where they are, an instant stays', async () => {
    await promise({ type: 'day', day: '2026-11-24' });
    await promise(dueAtWall('2026-11-24T15:00', berlin));
    const tokyo = here('2026-11-24T17:30', 'Asia/Tokyo');
    expect(await overdueCount(book, tokyo)).toBe(1);
    expect(await overdueCount(book, { ...tokyo, zone: berlin })).toBe(0);
    expect(await overdueCount(book, here('2026-11-24T09:01', 'America/New_York'))).toBe(1);
  });

  it('never counts theirs, nor what was kept', async () => {
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

describe('nextChange', () => {
  it('is undefined where nothing is ahead', async () => {
    await promise(dueAtWall('2026-11-20T15:00', berlin));
    expect(await nextChange(book, here('2026-11-24T11:00'))).toBeUndefined();
  });

  it('is the sooner of the next timed one and the end of the next promised day', async () => {
    await promise({ type: 'day', day: '2026-11-24' });
    expect(await nextChange(book, here('2026-11-24T11:00'))).toBe(instant('2026-11-24T17:30'));
    await promise(dueAtWall('2026-11-24T15:00', berlin));
    expect(await nextChange(book, here('2026-11-24T11:00'))).toBe(instant('2026-11-24T15:00'));
  });
});
