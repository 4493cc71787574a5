import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keep } from '../../src/domain/promise/entries';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { usualHours } from '../../src/domain/due/working-hours';
import { cadenceOf, continueCadences } from '../../src/store/cadences';
import { upcomingChanges } from '../../src/store/upcoming-changes';
import { promiseOf } from '../../src/store/promise-details';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest(async (fresh) => {
  book = fresh;
  await append(book, [
    {
      kind: 'promise.made',
      entity: 'first',
      contact: 'ana',
      data: { by: 'us', due: { type: 'day', day: '2026-11-24' } },
      text: { words: 'Ask how it goes' },
    },
    { kind: 'promise.repeated', entity: 'first', contact: 'ana', data: { cadence: 'reviews' }, text: {} },
    {
      kind: 'cadence.begun',
      entity: 'reviews',
      contact: 'ana',
      data: { rule: 'FREQ=WEEKLY', from: '2026-11-24', days: ['2026-12-01', '2026-12-08'] },
      text: { words: 'Ask how it goes' },
    },
  ]);
});

const at = (day: string) => Date.parse(`${day}T12:00Z`);
const go = async (day: string) => (await continueCadences(book, at(day), 'UTC')).map(({ entity }) => entity);

describe('continueCadences', () => {
  it('makes the next promise once the one before is closed, once', async () => {
    expect(await go('2026-11-23')).toEqual([]);
    await append(book, [keep({ id: 'first', contact: 'ana' }, at('2026-11-23'))]);
    expect(await go('2026-11-23')).toEqual(['reviews/2026-12-01']);
    expect(await go('2026-11-23')).toEqual([]);
    expect(await promiseOf(book, 'reviews/2026-12-01')).toMatchObject({ open: 'us', dueDay: '2026-12-01' });
  });

  it('makes those whose day came while the one before was open', async () => {
    expect(await go('2026-12-09')).toEqual(['reviews/2026-12-01', 'reviews/2026-12-08']);
  });

  it('makes each with the cushion of its whole notice, even if the one before is open', async () => {
    expect(await go('2026-11-24')).toEqual(['reviews/2026-12-01']);
    expect(await go('2026-12-01')).toEqual(['reviews/2026-12-08']);
    const aDay = 24 * 60;
    expect(await promiseOf(book, 'reviews/2026-12-01')).toMatchObject({ cushion: aDay });
    expect(await promiseOf(book, 'reviews/2026-12-08')).toMatchObject({ cushion: aDay });
  });

  it('wakes for the day of a cadence if nothing else is ahead', async () => {
    await append(book, [
      { kind: 'cadence.skipped', entity: 'reviews', contact: 'ana', text: {}, data: { day: '2026-12-01' } },
    ]);
    const now = at('2026-11-25');
    expect((await upcomingChanges(book, { now, zone: 'UTC', hours: usualHours })).change).toBe(
      Date.parse('2026-12-08T00:00Z'),
    );
  });

  it('leaves out skipped days, and stops at the end', async () => {
    const about = { entity: 'reviews', contact: 'ana', text: {} };
    await append(book, [{ ...about, kind: 'cadence.skipped', data: { day: '2026-12-01' } }]);
    expect((await cadenceOf(book, 'reviews'))?.days).toEqual(['2026-12-08']);
    await append(book, [{ ...about, kind: 'cadence.ended', data: {} }]);
    expect(await go('2026-12-09')).toEqual([]);
  });
});
