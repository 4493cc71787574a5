import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../src/domain/due/due';
import { dueAtWall } from '../../src/domain/due/due-at';
import { usualHours } from '../../src/domain/due/working-hours';
import { keep, plan } from '../../src/domain/promise/entries';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { overduePromises, promisesUntil, theirPromises } from '../../src/store/open-promises';
import { bookOfEachTest } from './book-of-each-test';

const zone = 'Europe/Berlin';
const instant = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
const here = { now: instant('2026-11-24T11:00'), zone, hours: usualHours };
const tonight = instant('2026-11-24T23:59');
const at = (wall: string): Due => dueAtWall(wall, zone);
const on = (day: string): Due => ({ type: 'day', day });

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const promised = async (id: string, due: Due, cushion = 10, by: 'us' | 'them' = 'us') => {
  const data = { by, due, cushion };
  const entry = { kind: 'promise.made', entity: id, contact: 'ana', data, text: { words: id } } as const;
  await append(book, [entry], { now: instant('2026-11-01T09:00') });
  return { id, contact: 'ana' };
};
const ids = async (found: Promise<readonly { id: string }[]>) => (await found).map(({ id }) => id);

describe('what is overdue', () => {
  it('has the earliest due first, timed and by day together, a day counting from the end of working hours', async () => {
    await promised('monday at three', at('2026-11-23T15:00'));
    await promised('monday', on('2026-11-23'));
    await promised('today at ten', at('2026-11-24T10:00'));
    await promised('friday', on('2026-11-20'));
    await promised('today', on('2026-11-24'));
    await promised('noon', at('2026-11-24T12:00'));
    const all = ['friday', 'monday at three', 'monday', 'today at ten'];
    expect(await ids(overduePromises(book, here, 10))).toEqual(all);
    expect(await ids(overduePromises(book, here, 2))).toEqual(all.slice(0, 2));
  });

  it('has no kept promises and none of theirs', async () => {
    const quote = await promised('quote', at('2026-11-23T15:00'));
    await promised('theirs', at('2026-11-23T15:00'), 10, 'them');
    await append(book, [keep(quote, here.now)]);
    expect(await ids(overduePromises(book, here, 10))).toEqual([]);
  });
});

const today = async () => (await ids(promisesUntil(book, here, tonight, 10))).toSorted();

describe('what concerns a day', () => {
  it('has what falls due by then, and nothing overdue or later', async () => {
    await promised('overdue', at('2026-11-24T10:59'));
    await promised('yesterday', on('2026-11-23'));
    await promised('at three', at('2026-11-24T15:00'));
    await promised('today', on('2026-11-24'));
    await promised('tomorrow', at('2026-11-25T09:00'));
    await promised('next week', on('2026-12-01'));
    expect(await today()).toEqual(['at three', 'today']);
  });

  it('has what has begun by then, even if it falls due later', async () => {
    await promised('timed, begins today', at('2026-11-25T09:00'), 24 * 60);
    await promised('timed, begins tomorrow', at('2026-11-25T09:00'), 8 * 60);
    await promised('by day, begins today', on('2026-11-25'), 24 * 60);
    await promised('by day, begins tomorrow', on('2026-11-25'), 8 * 60);
    expect(await today()).toEqual(['by day, begins today', 'timed, begins today']);
  });

  it('has what was planned on it, each once, however many reasons there are', async () => {
    const later = await promised('laid today', at('2026-12-01T09:00'));
    const soon = await promised('due and laid today', at('2026-11-24T15:00'), 60);
    await append(book, [plan(later, instant('2026-11-24T14:00')), plan(soon, instant('2026-11-24T13:00'))]);
    expect(await today()).toEqual(['due and laid today', 'laid today']);
  });

  it('has nothing overdue, even if it was planned on it', async () => {
    const late = await promised('late', at('2026-11-24T10:00'));
    await append(book, [plan(late, instant('2026-11-24T14:00'))]);
    expect(await today()).toEqual([]);
  });
});

describe('what they promised', () => {
  it('has the soonest first, timed and by day together, and none of ours', async () => {
    await promised('friday', on('2026-11-27'), 0, 'them');
    await promised('long ago', on('2026-11-02'), 0, 'them');
    await promised('friday at noon', at('2026-11-27T12:00'), 0, 'them');
    await promised('ours', at('2026-11-25T12:00'));
    const all = ['long ago', 'friday at noon', 'friday'];
    expect(await ids(theirPromises(book, here, 10))).toEqual(all);
    expect(await ids(theirPromises(book, here, 1))).toEqual(all.slice(0, 1));
  });
});
