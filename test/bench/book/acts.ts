import { dayAt } from '../../../src/domain/due/working-hours';
import type { Here } from '../../../src/domain/due/here';
import { readEntry, type NewEntry } from '../../../src/domain/journal/entry';
import { foldEntity } from '../../../src/domain/journal/fold';
import { append } from '../../../src/store/append';
import type { Book } from '../../../src/store/book';
import { overviewOfRef } from '../../../src/store/contact-overview';
import { readDayBook } from '../../../src/store/day-book';
import { lookalikeOf } from '../../../src/store/lookalikes';
import { newId } from '../../../src/store/new-id';
import { overdueCount } from '../../../src/store/overdue';
import { practiceFigures } from '../../../src/store/practice-figures';
import { recentContacts } from '../../../src/store/recent-contacts';
import { searchContacts } from '../../../src/store/search-contacts';
import { searchNamed } from '../../../src/store/search-named';
import { searchRowsOf } from '../../../src/store/search-rows';
import { slidingContacts } from '../../../src/store/sliding-contacts';
import { upcomingChanges } from '../../../src/store/upcoming-changes';
import { contactId, nameOf, refOf } from './histories';
import type { Raw } from './raw';
import { commonWords } from './words';

/** What is measured: what the product does, and raw IndexedDB doing the least that is needed. */
export interface Act {
  readonly ours: (book: Book) => Promise<unknown>;
  readonly raw?: (raw: Raw) => Promise<unknown>;
}

export interface Setting {
  readonly contacts: number;
  readonly here: Here;
}

const shown = 20;

/** Returns all acts, by name, about a book of so many contacts. */
export function actsOf({ contacts, here }: Setting): Record<string, Act> {
  const { now, zone } = here;
  const at = Math.floor(contacts / 2) * 2;
  const one = Math.max(0, at - 1);
  const another = contactId(one - 1);
  const today = dayAt(now, zone);
  const since = now - 365 * 86_400_000;
  const alike = { name: nameOf(one), email: `somebody@example.com`, witness: true };
  return {
    'worker: one refresh': {
      ours: async (book) => [await overdueCount(book, here), await upcomingChanges(book, here)],
      raw: (raw) => raw.refresh(now, today),
    },
    'next change': { ours: (book) => upcomingChanges(book, here), raw: (raw) => raw.refresh(now, today) },
    'saving a sentence (4 entries, strict)': {
      ours: (book) => append(book, sentenceOf(another, now), { change: {} }),
      raw: (raw) => raw.save(rowsOf(sentenceOf(another, now), now)),
    },
    'opening a contact': {
      ours: (book) => overviewOfRef(book, refOf(one)),
      raw: (raw) => raw.open(`${one}`, contactId(one)),
    },
    'recent contacts': { ours: (book) => recentContacts(book, 8), raw: (raw) => raw.recent(8) },
    'contact search: a letter': {
      ours: (book) => searchContacts(book, 'a', shown),
      raw: (raw) => raw.scanContacts('a', shown),
    },
    'contact search: nobody of that name': {
      ours: (book) => searchContacts(book, 'xyzzy', shown),
      raw: (raw) => raw.scanContacts('xyzzy', shown),
    },
    'search of everything: three common words': {
      ours: (book) => searchNamed(book, commonWords, shown),
      raw: (raw) => raw.search(commonWords.split(' '), shown),
    },
    'the day': { ours: (book) => readDayBook(book, here), raw: (raw) => raw.day(now) },
    'sliding contacts': { ours: (book) => slidingContacts(book, 100), raw: (raw) => raw.impressions(0) },
    figures: {
      ours: (book) => practiceFigures(book, { since, today, zone }),
      raw: (raw) => raw.impressions(since),
    },
    'lookalikes, a common mail host': {
      ours: (book) => lookalikeOf(book, refOf(one), alike),
      raw: (raw) => raw.alike(nameOf(one).toLowerCase().split(' ')),
    },
  };
}

function sentenceOf(contact: string, now: number): NewEntry[] {
  const about = () => ({ entity: newId(), contact });
  return [
    {
      ...about(),
      kind: 'impression.left',
      data: { happenedAt: now, channel: 'call', rating: 'rave' },
      text: { note: 'walked her through pricing' },
    },
    {
      ...about(),
      kind: 'promise.made',
      data: {
        by: 'us',
        due: { type: 'at', wall: '2026-12-01T09:00', zone: 'UTC', at: now + 86_400_000 },
        usualCushion: 480,
      },
      text: { words: 'send the quote' },
    },
    { ...about(), kind: 'matter.noticed', data: {}, text: { about: 'the marathon' } },
    { ...about(), kind: 'like.noted', data: {}, text: { what: 'jazz' } },
  ];
}

/** The rows that these entries make at the least: themselves, what they are in the book, their words, and the place in the journal. */
function rowsOf(news: readonly NewEntry[], now: number): { table: string; row: object }[] {
  const place = { v: 1, n: 1, at: now, zone: 'UTC' };
  const entries = news.map((entry, i) =>
    readEntry({ ...place, id: newId(), device: newId(), lamport: now + i, ...entry }),
  );
  const folded = entries.map((entry) => foldEntity([entry])).filter((made) => made !== undefined);
  return [
    ...entries.map((row) => ({ table: 'journal', row })),
    ...searchRowsOf(entries).map((row) => ({ table: 'words', row })),
    ...folded.flatMap(({ table, row }) => (row ? [{ table, row }] : [])),
    { table: 'meta', row: { key: 'raw', now } },
  ];
}
