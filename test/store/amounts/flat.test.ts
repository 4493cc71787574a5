import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Here } from '../../../src/domain/due/here';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { overviewOfRef } from '../../../src/store/contact-overview';
import { readDayBook } from '../../../src/store/day-book';
import { dueReminders } from '../../../src/store/due-reminders';
import { linkedPeople } from '../../../src/store/linked-people';
import { lookalikeOf } from '../../../src/store/lookalikes';
import { overdueCount } from '../../../src/store/overdue';
import { owedTo } from '../../../src/store/owed';
import { personHistory } from '../../../src/store/person-history';
import { practiceFigures } from '../../../src/store/practice-figures';
import { recentContacts } from '../../../src/store/recent-contacts';
import { searchContacts } from '../../../src/store/search-contacts';
import { searchNamed } from '../../../src/store/search-named';
import { slidingContacts } from '../../../src/store/sliding-contacts';
import { upcomingChanges } from '../../../src/store/upcoming-changes';
import { left } from '../sample-entries';
import { workOf, type Work } from './count-work';
import { manyEntries, now, refOf } from './many-entries';
import { putEntries } from './put-entries';

const here: Here = { now, zone: 'UTC', hours: { start: '09:00', end: '17:30', days: [1, 2, 3, 4, 5] } };
const minute = 60_000;

/** Numbers of contacts; each has some fifteen entries. */
const [few, many] = [100, 1350];
const books = new Map<number, Book>();

beforeAll(async () => {
  for (const contacts of [few, many]) {
    const book = new Book(`amount-${contacts}`);
    await putEntries(book, manyEntries(contacts), now);
    // The first append counts the journal.
    await append(book, [left(`c${contacts - 1}`, now - minute, 'positive')]);
    books.set(contacts, book);
  }
});
afterAll(() => Promise.all([...books.values()].map((book) => book.delete())));

/** What each act asks the book for about the latest contact, and how many requests that may take. */
const acts: Record<string, { most: number; act: (book: Book, last: number) => Promise<unknown> }> = {
  'opening a contact': { most: 16, act: (book, last) => overviewOfRef(book, refOf(last)) },
  'their whole history': { most: 12, act: (book, last) => personHistory(book, [`c${last}`]) },
  'what is owed to them': { most: 8, act: (book, last) => owedTo(book, `c${last}`, now) },
  'somebody else who may be them': {
    most: 40,
    act: (book, last) =>
      lookalikeOf(book, refOf(last), { name: 'Nr1x', email: `c${last}@example.com`, witness: true }),
  },
  'a person whom the page links to': {
    most: 18,
    act: (book, last) => linkedPeople(book, refOf(last), [refOf(last - 1)]),
  },
  'saving an impression': { most: 13, act: (book, last) => append(book, [left(`c${last}`, now, 'rave')]) },
  'the badge': { most: 2, act: (book) => overdueCount(book, here) },
  'when the badge changes next': { most: 8, act: (book) => upcomingChanges(book, here) },
  reminders: { most: 6, act: (book) => dueReminders(book, { ...here, now: now - 5 * minute }, here) },
  'recent contacts': { most: 60, act: (book) => recentContacts(book, 8) },
  'the day': { most: 200, act: (book) => readDayBook(book, here) },
  'searching contacts by a letter': { most: 90, act: (book) => searchContacts(book, 'f', 20) },
  'searching a contact that is not there': { most: 4, act: (book) => searchContacts(book, 'xyzzy', 20) },
  'searching everything by three common words': {
    most: 200,
    act: (book) => searchNamed(book, 'talked about offer', 20),
  },
  'who is sliding': { most: 90, act: (book) => slidingContacts(book, 100) },
  'the figures': {
    most: 110,
    act: (book) => practiceFigures(book, { since: now - 365 * 86_400_000, today: '2026-11-24', zone: 'UTC' }),
  },
};

const work = async (contacts: number, act: (book: Book, last: number) => Promise<unknown>): Promise<Work> => {
  const book = books.get(contacts);
  if (!book) throw new Error('no book of that size');
  return workOf(() => act(book, contacts - 1));
};

describe(`with ${many} contacts instead of ${few}`, () => {
  it.each(Object.entries(acts))('%s asks the database for no more', async (_, { most, act }) => {
    const little = await work(few, act);
    expect(await work(many, act)).toEqual(little);
    expect(little.requests).toBeLessThanOrEqual(most);
  });
});
