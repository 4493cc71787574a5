import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Book } from '../../src/store/book';
import { append } from '../../src/store/append';
import { firstSchema } from './first-schema';

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
