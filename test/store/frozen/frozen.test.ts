import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryKinds, readEntry } from '../../../src/domain/journal/entry';
import { foldEntity } from '../../../src/domain/journal/fold';
import { undoKinds } from '../../../src/domain/journal/undo-kinds';
import { keysOf } from '../../../src/domain/keys-of';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { readDraft } from '../../../src/store/drafts';
import { checkLists } from '../../../src/store/health/check-lists';
import { rebuild } from '../../../src/store/rebuild';
import { readSettings } from '../../../src/store/settings';
import { lookAfterBook } from '../../../src/store/spare/look-after-book';
import { met } from '../sample-entries';
import { memoryStorage } from '../spare/memory-storage';
import { frozenBooks, frozenThings } from './frozen';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('an entry as it was first released', () => {
  it('is there of each kind', () => {
    const frozen = new Set(frozenThings().map(({ kind }) => kind));
    const kinds = keysOf(entryKinds).filter((kind) => !(kind in undoKinds));
    expect(kinds.filter((kind) => !frozen.has(kind))).toEqual([]);
  });

  it.each(frozenThings())('$kind is read, and makes the row that it made', ({ entries, table, row }) => {
    const read = entries.map((entry) => readEntry(entry));
    expect(read).toEqual(entries);
    const folded = foldEntity(read);
    expect({ table: folded?.table, row: folded?.row ?? null }).toEqual({ table, row });
  });
});

type FrozenBook = ReturnType<typeof frozenBooks>[number];

async function put({ version, stores, rows }: FrozenBook, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.transaction('rw', [...rows.keys()], async () => {
    for (const [table, all] of rows) await old.table(table).bulkPut(all);
  });
  old.close();
}

describe.each(frozenBooks())('a book of version $version', (frozen) => {
  const name = `frozen-${frozen.version}`;
  afterEach(() => Dexie.delete(name));

  it('opens with all its rows, is looked after, and goes on', async () => {
    await put(frozen, name);
    const book = new Book(name);
    for (const [table, rows] of frozen.rows)
      expect(new Set(await book.table(table).toArray())).toEqual(new Set(rows));
    expect(await checkLists(book)).toMatchObject({ unreadable: 0, wrongRows: 0 });
    expect(await readSettings(book)).toMatchObject({ languages: ['de'] });
    expect(await readDraft(book, 'popup ana')).toMatchObject({ text: 'half a sentence' });
    const spare = (book.spare = memoryStorage());
    expect(await lookAfterBook(book, spare)).toBeUndefined();
    await append(book, [met('bo')]);
    expect(await rebuild(book)).toBe(0);
    expect(await book.journal.count()).toBe((frozen.rows.get('journal')?.length ?? 0) + 1);
    book.close();
  });

  it('is whole after an upgrade that was cut off', async () => {
    await put(frozen, name);
    const cut = new Dexie(name);
    cut.version(frozen.version).stores(frozen.stores);
    cut
      .version(frozen.version + 1)
      .stores({ yetAnother: 'id' })
      .upgrade(async (transaction) => {
        for (const table of frozen.rows.keys()) await transaction.table(table).clear();
        throw new Error('the worker was killed');
      });
    await expect(cut.open()).rejects.toThrow('the worker was killed');
    const book = new Book(name);
    for (const [table, rows] of frozen.rows)
      expect(new Set(await book.table(table).toArray())).toEqual(new Set(rows));
    book.close();
  });
});
