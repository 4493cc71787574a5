import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Book } from '../../src/store/book';
import { append } from '../../src/store/append';
import { lookAfterBook } from '../../src/store/spare/look-after-book';
import { firstSchema } from './first-schema';
import { memoryStorage } from './spare/memory-storage';

/** The book of the first release, with a row in each table. */
async function firstBook(name: string) {
  const book = new Dexie(name);
  book.version(1).stores(firstSchema);
  const rows = new Map<string, unknown>();
  for (const [table, schema] of Object.entries(firstSchema)) {
    const key = schema.startsWith('[')
      ? { back: -1, entry: 'one', words: ['one'] }
      : { id: 'one', key: 'one', refKey: 'one' };
    const row = { ...key, text: { name: `what stood in ${table}` } };
    await book.table(table).put(row);
    rows.set(table, row);
  }
  return { book, rows };
}

describe('a book of the first release', () => {
  it('opens with this version with all its rows, while an old page has it open', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { book: old, rows } = await firstBook('first-release');
    const book = new Book('first-release');
    await book.open();
    for (const [table, row] of rows) expect(await book.table(table).toArray()).toEqual([row]);
    await append(book, [
      { kind: 'contact.met', entity: 'ana', contact: 'ana', data: {}, text: { name: 'Ana' } },
    ]);
    // The old page still works: it closed its connection, and opens the new version.
    expect(await old.table('contacts').count()).toBe(2);
    old.close();
    await book.delete();
  });
});

describe('a book of a newer version', () => {
  it('is neither read nor written by this one', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const newer = new Dexie('newer');
    newer.version(1).stores(firstSchema);
    newer.version(9).stores({ addresses: 'refKey', yetAnother: 'id' });
    await newer.table('meta').put({ key: 'tally', of: 'a later kind' });
    newer.close();
    const book = new Book('newer');
    book.spare = memoryStorage();
    const met = { kind: 'contact.met' as const, entity: 'a', contact: 'a', data: {}, text: { name: 'A' } };
    await expect(append(book, [met])).rejects.toMatchObject({ name: 'NewerBook' });
    await expect(lookAfterBook(book, book.spare)).rejects.toMatchObject({ name: 'NewerBook' });
    await expect(book.spare.hasFailed()).resolves.toBe(false);
    book.close();
    expect(await newer.open().then(() => newer.table('journal').count())).toBe(0);
    expect(await newer.table('meta').count()).toBe(1);
    await newer.delete();
  });

  it('is given way to by a page that had it open with an older version', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const old = new Book('given-way');
    await old.open();
    const newer = new Dexie('given-way');
    newer.version(9).stores({ yetAnother: 'id' });
    await newer.open();
    await expect(old.rows('contacts').count()).rejects.toThrow();
    newer.close();
    old.close();
    await Dexie.delete('given-way');
  });

  it('is left whole by an upgrade that is cut off', async () => {
    const { book: old, rows } = await firstBook('cut-off');
    old.close();
    const cut = new Dexie('cut-off');
    cut.version(1).stores(firstSchema);
    cut
      .version(2)
      .stores({ addresses: 'refKey' })
      .upgrade(async (transaction) => {
        await transaction.table('journal').clear();
        throw new Error('the worker was killed');
      });
    await expect(cut.open()).rejects.toThrow('the worker was killed');
    const book = new Book('cut-off');
    for (const [table, row] of rows) expect(await book.table(table).toArray()).toEqual([row]);
    await book.delete();
  });
});
