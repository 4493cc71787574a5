import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { usualHours } from '../../src/domain/due/working-hours';
import type { NewEntry } from '../../src/domain/journal/entry';
import { cancelMeeting } from '../../src/domain/keeping/meeting/entries';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { readDayBook } from '../../src/store/day-book';
import { overdueCount } from '../../src/store/overdue';
import { bookOfEachTest } from './book-of-each-test';
import { left, met } from './sample-entries';

const zone = 'UTC';
const now = Date.parse('2026-11-24T11:00Z');
const here = { now, zone, hours: usualHours };
const hour = 3_600_000;
const day = 24 * hour;
let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const planned = (entity: string, at: number, contact = 'ana'): NewEntry => ({
  kind: 'meeting.planned',
  entity,
  contact,
  data: { due: dueAtInstant(at, zone) },
  text: { what: entity },
});
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

it('has the meetings of today and of the week, with whom, and asks about those that are over', async () => {
  const at = now - 3 * day;
  await append(
    book,
    [
      met('ana'),
      planned('in a month', now + 30 * day),
      planned('friday', now + 3 * day),
      planned('this morning', now - 2 * hour),
      planned('monday', now - day),
      planned('a month ago', now - 30 * day),
    ],
    { now: at },
  );
  const found = await readDayBook(book, here);
  expect(idsOf(found.meetings)).toEqual(['this morning', 'friday']);
  expect(idsOf(found.asking)).toEqual(['this morning', 'monday']);
  expect(found.names.get('ana')?.name).toBe('ana');
});

it('asks no more once an interaction with that person was logged, under whichever of their contacts', async () => {
  const joined: NewEntry = {
    kind: 'contacts.joined',
    entity: 'edge',
    contact: 'ana',
    data: { a: 'ana', b: 'ana2' },
    text: {},
  };
  const asked = [planned('with ana', now - hour), planned('with bo', now - hour, 'bo')];
  await append(book, [met('ana'), met('ana2'), met('bo'), joined, ...asked], { now: now - day });
  expect(idsOf((await readDayBook(book, here)).asking)).toEqual(['with bo', 'with ana']);
  await append(book, [left('ana2', now - 60_000)], { now });
  expect(idsOf((await readDayBook(book, here)).asking)).toEqual(['with bo']);
});

it('has none that did not take place, and counts none as overdue', async () => {
  await append(book, [met('ana'), planned('demo', now - hour)], { now: now - day });
  expect(await overdueCount(book, here)).toBe(0);
  await append(book, [cancelMeeting({ id: 'demo', contact: 'ana' }, now)], { now });
  expect(await readDayBook(book, here)).toMatchObject({
    meetings: [],
    asking: [],
    ours: [],
    overdueCount: 0,
  });
});
