import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { refKey } from '../../src/domain/contact/contact-ref';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { foldedTables } from '../../src/store/lists/list-tables';
import { makeLists } from '../../src/store/lists/make-lists';
import { practiceFigures } from '../../src/store/practice-figures';
import { searchContacts } from '../../src/store/search-contacts';
import { slidingContacts } from '../../src/store/sliding-contacts';
import { firstSchema } from './first-schema';
import { joined, left, met } from './sample-entries';

/** A book as the first release left it: the rows of today's, without any list. */
async function bookOfFirstRelease(name: string, entries: readonly NewEntry[]): Promise<void> {
  const today = new Book(`${name} today`);
  await append(today, entries);
  const old = new Dexie(name);
  old.version(1).stores(firstSchema);
  for (const table of Object.keys(firstSchema))
    await old.table(table).bulkPut(await today.table(table).toArray());
  old.close();
  await today.delete();
}

const names = async (book: Book, query: string) =>
  (await searchContacts(book, query, 5)).map(({ name }) => name);
const figures = (book: Book) => practiceFigures(book, { since: 0, today: '2026-06-01', zone: 'UTC' });

const history = [
  met('ana', 'Ana Berg'),
  met('bo', 'Bo'),
  left('ana', 10, 'rave'),
  left('ana', 20, 'negative'),
  left('bo', 30, 'rave'),
];

describe('the lists of a book that an earlier version wrote', () => {
  it('are made when they are first needed, and kept by what is written before and after', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await bookOfFirstRelease('lists-of-old', history);
    const book = new Book('lists-of-old');
    await append(book, [left('bo', 40, 'lukewarm')]);
    expect((await slidingContacts(book, 5)).steepest.map(({ contact }) => contact)).toEqual(['ana', 'bo']);
    expect(await names(book, 'ber')).toEqual(['Ana Berg']);
    await append(book, [joined('ana', 'bo'), left('bo', 50, 'rave')]);
    expect((await slidingContacts(book, 5)).count).toBe(0);
    expect((await figures(book)).tallies).toHaveLength(1);
    await book.delete();
  });

  it('are made anew if that was cut off', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await bookOfFirstRelease('lists-cut-off', history);
    const killed = new Book('lists-cut-off');
    const cut = killed.transaction('rw', ['meta', ...foldedTables], async () => {
      await makeLists(killed);
      throw new Error('the worker was killed');
    });
    await expect(cut).rejects.toThrow('the worker was killed');
    killed.close();
    const book = new Book('lists-cut-off');
    expect(await book.finds.count()).toBe(0);
    expect(await names(book, 'a')).toEqual(['Ana Berg']);
    await book.delete();
  });

  it('leave out a row that cannot be read, which keeps nothing from being written', async () => {
    const book = new Book('lists-with-broken-rows');
    const ref = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '1' };
    const attached: NewEntry = {
      kind: 'ref.attached',
      entity: 'ana',
      contact: 'ana',
      data: { ref },
      text: {},
    };
    await append(book, [...history, attached]);
    await book.table('contacts').put({ id: 'broken', refKeys: [refKey(ref)] });
    await book.table('impressions').put({ id: 'broken', contact: 'ana', happenedAt: 15 });
    const about = { entity: 'ana 20', contact: 'ana' };
    await append(book, [{ kind: 'impression.edited', ...about, data: { rating: 'lukewarm' }, text: {} }]);
    await append(book, [
      { kind: 'contact.named', entity: 'ana', contact: 'ana', data: {}, text: { name: 'Anna Berg' } },
    ]);
    expect(await book.finds.get('ana')).toMatchObject({ keys: ['anna', 'berg', '=anna berg', '&'] });
    expect(await book.slides.get('ana')).toMatchObject({ fall: -2 });
    await book.delete();
  });

  it('find the few that have all words among many that have one', async () => {
    const book = new Book('lists-cut-short');
    const johns = Array.from({ length: 60 }, (_, i) =>
      met(`john ${String(i).padStart(2, '0')}`, i < 57 ? 'John Adams' : 'John Zed'),
    );
    await append(book, johns);
    expect(await names(book, 'john z')).toEqual(['John Zed', 'John Zed', 'John Zed']);
    const keys = Array.from({ length: 50 }, (_, i) => `z${i}`);
    await book.finds.bulkPut(Array.from({ length: 201 }, (_, i) => ({ id: `z${i}`, keys })));
    expect(await names(book, 'john z')).toEqual(['John Zed', 'John Zed', 'John Zed']);
    await book.delete();
  });

  it('are made once, however many ask', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await bookOfFirstRelease('lists-asked', history);
    const [one, two] = [new Book('lists-asked'), new Book('lists-asked')];
    const [found, alsoFound] = await Promise.all([names(one, 'bo'), names(two, 'bo'), figures(one)]);
    expect([found, alsoFound]).toEqual([['Bo'], ['Bo']]);
    two.close();
    await one.delete();
  });
});
