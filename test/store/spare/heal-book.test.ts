import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { draftKey, readDraft } from '../../../src/store/drafts';
import { saveDraft } from '../../../src/store/save-draft';
import { beginBook } from '../../../src/store/spare/begin-book';
import { lookAfterBook } from '../../../src/store/spare/look-after-book';
import { copyAll } from '../../../src/store/spare/copy-to-spare';
import { left, met } from '../sample-entries';
import { memoryStorage, type MemoryStorage } from './memory-storage';
import { expectWhole, journalOf } from './truth';

let made = 0;
let book: Book;
let spare: MemoryStorage;

/** Starts again on the same disk, as after a crash. */
function restart(): void {
  const { name } = book;
  book.close();
  spare = memoryStorage(spare.items);
  book = new Book(name);
  book.spare = spare;
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  book = new Book(`heal-${made++}`);
  book.spare = spare = memoryStorage();
  await lookAfterBook(book, spare);
});
afterEach(async () => {
  await book.delete();
  vi.restoreAllMocks();
});

const ids = async () => (await journalOf(book)).map(({ id }) => id).toSorted();
const look = (deep = true) => lookAfterBook(book, spare, { deep });

/** Writes so many entries, and returns their ids. */
async function write(count: number, from = 0): Promise<string[]> {
  const written: string[] = [];
  for (let i = from; i < from + count; i++)
    for (const { id } of await append(book, [met(`c${i}`), left(`c${i}`, i)])) written.push(id);
  return written.toSorted();
}

describe('a book that lost something', () => {
  it('is made again from the spare copy if the database is gone', async () => {
    const written = await write(5);
    await book.settings.put({ key: 'quiet', value: null });
    await copyAll(book, spare);
    await saveDraft(book, { key: draftKey('popup', 'x'), text: 'half a sen', changes: [], at: 1 });
    restart();
    await Dexie.delete(book.name);
    expect(await look()).toEqual({ what: 'gone', isWhole: true, restored: 10, missing: 0, left: 10 });
    expect(await ids()).toEqual(written);
    expect(await book.settings.get('quiet')).toEqual({ key: 'quiet', value: null });
    expect(await readDraft(book, draftKey('popup', 'x'))).toMatchObject({ text: 'half a sen' });
    await expectWhole(book, spare);
    expect(await look()).toBeUndefined();
  });

  it('goes on numbering where it was', async () => {
    await write(3);
    restart();
    await Dexie.delete(book.name);
    await look();
    const [entry] = await append(book, [met('z')]);
    expect(entry).toMatchObject({ n: 7, lamport: 7 });
    await expectWhole(book, spare);
  });

  it('gets back what was written last if the database is older', async () => {
    const written = await write(4);
    const rows = await book.journal
      .where('n')
      .above(0)
      .toArray()
      .catch(() => book.journal.toArray());
    expect(rows).toHaveLength(8);
    const latest = (await journalOf(book)).filter(({ n }) => n > 6);
    await book.journal.bulkDelete(latest.map(({ id }) => id));
    const [first] = latest;
    await book.meta.put({ key: 'device', device: first?.device ?? '', n: 6, lamport: 6 });
    const tally = (await book.meta.get('tally')) as { key: 'tally' };
    await book.meta.put({ ...tally, n: 6, lamport: 6, count: 6 } as never);
    restart();
    expect(await look(false)).toMatchObject({ what: 'older', restored: 2, missing: 0 });
    expect(await ids()).toEqual(written);
    await expectWhole(book, spare);
  });

  it('is found damaged if rows are missing in the middle, once every entry is looked at', async () => {
    const written = await write(4);
    await book.journal.delete(written[3] ?? '');
    expect(await look(false)).toBeUndefined();
    expect(await look(true)).toMatchObject({ what: 'damaged', restored: 1, missing: 0 });
    expect(await ids()).toEqual(written);
    await expectWhole(book, spare);
  });

  it('refuses to be written to, until it is whole again', async () => {
    await write(2);
    restart();
    await Dexie.delete(book.name);
    await expect(append(book, [met('z')])).rejects.toMatchObject({ name: 'BookLost' });
    expect(await journalOf(book)).toEqual([]);
    await look();
    await append(book, [met('z')]);
    await expectWhole(book, spare);
  });

  it('waits for the user if the spare copy lacks some of it too', async () => {
    await write(3);
    const record = [...spare.items.keys()].find((key) => key.startsWith('li:spare '));
    spare.items.delete(record ?? '');
    restart();
    await Dexie.delete(book.name);
    const lost = { what: 'gone', isWhole: false, restored: 0, missing: 2, left: 4 };
    expect(await look()).toEqual(lost);
    expect(await look()).toEqual(lost);
    expect(await journalOf(book)).toEqual([]);
    await expect(append(book, [met('z')])).rejects.toMatchObject({ name: 'BookLost' });
    expect(await lookAfterBook(book, spare, { goOn: true })).toMatchObject({ isWhole: true, left: 4 });
    expect(await look()).toBeUndefined();
    await append(book, [met('z')]);
    expect(await journalOf(book)).toHaveLength(5);
  });

  it('makes the spare copy again if that is gone or damaged, and says so', async () => {
    const written = await write(3);
    for (const key of spare.items.keys()) spare.items.delete(key);
    restart();
    expect(await look()).toMatchObject({ what: 'spare', restored: 6 });
    await expectWhole(book, spare);
    const record = [...spare.items.keys()].find((key) => key.startsWith('li:spare '));
    spare.items.set(record ?? '', JSON.stringify('0000 half'));
    restart();
    expect(await look()).toMatchObject({ what: 'spare' });
    await expectWhole(book, spare);
    expect(await ids()).toEqual(written);
  });

  it('of a version that wrote no tally gets one, and its spare copy, without a word', async () => {
    const old = new Book(`heal-${made++}`);
    await append(old, [met('ana'), left('ana', 1)]);
    await old.meta.delete('tally');
    const fresh = memoryStorage();
    old.spare = fresh;
    expect(await lookAfterBook(old, fresh)).toBeUndefined();
    await append(old, [met('ben')]);
    await expectWhole(old, fresh);
    await old.delete();
  });

  it('keeps entries that another device wrote', async () => {
    await write(2);
    const [entry] = await journalOf(book);
    const other = { ...entry, id: 'other', device: 'other', n: 1, lamport: 50 };
    await book.journal.put(other);
    await book.transaction('rw', ['journal', 'meta'], async () => beginBook(book));
    await append(book, [met('z')]);
    await look();
    restart();
    await Dexie.delete(book.name);
    expect(await look()).toMatchObject({ restored: 6, missing: 0 });
    expect(await ids()).toContain('other');
  });
});

/** A dead process does not open its database again. */
function kill(): void {
  book.close();
  book.hasFailed = () => false;
}

/** What a run does: it saves sentences, of which one may be cut off at a write to the spare storage, and then something breaks. */
const runs = fc.record({
  saves: fc.integer({ min: 1, max: 6 }),
  /** The write to the spare storage at which everything stops, counted from the first save. */
  crash: fc.record({ write: fc.integer({ min: 0, max: 40 }), moment: fc.constantFrom('before', 'after') }),
  breaks: fc.constantFrom('nothing', 'database', 'spare', 'rows'),
});

describe('whatever the instant of a crash, and whatever breaks then', () => {
  it('has each acknowledged sentence once, and each other one in the field or once in the book', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(runs, { minLength: 1, maxLength: 3 }), async (several) => {
        book = new Book(`heal-${made++}`);
        book.spare = spare = memoryStorage();
        await lookAfterBook(book, spare);
        const acknowledged = new Set<string>();
        let sentence = 0;
        for (const { saves, crash, breaks } of several) {
          const process = { writes: 0, isDead: false };
          spare.at = (moment) => {
            if (moment === 'before') process.writes++;
            if (process.writes > crash.write && moment === crash.moment) process.isDead = true;
            // A dead process writes nothing into the database either.
            if (process.isDead) kill();
            if (process.isDead) throw new Error('the process is dead');
          };
          let typed = '';
          for (let i = 0; i < saves && !process.isDead; i++) {
            typed = `sentence ${sentence++}`;
            const key = draftKey('popup', 'ana');
            try {
              await saveDraft(book, { key, text: typed, changes: [], at: 1 });
              await append(book, [met(typed)], { draft: { key, text: typed } });
              // The user was told; a dead process tells nothing.
              if (!process.isDead) acknowledged.add(typed);
            } catch {
              expect(process.isDead).toBe(true);
            }
          }
          restart();
          if (breaks === 'database') await Dexie.delete(book.name);
          if (breaks === 'spare') spare.items.clear();
          if (breaks === 'rows') {
            const all = (await journalOf(book)).map(({ id }) => id);
            await book.journal.bulkDelete(all.slice(0, 2));
          }
          await lookAfterBook(book, spare, { deep: true });
          await expectWhole(book, spare);
          const names = (await book.rows('contacts').toArray()).map((row) => JSON.stringify(row));
          const count = (text: string) => names.filter((row) => row.includes(`"${text}"`)).length;
          for (const text of acknowledged) expect(count(text)).toBe(1);
          const draft = await readDraft(book, draftKey('popup', 'ana'));
          if (draft) expect(count(draft.text)).toBe(0);
          await book.drafts.clear();
          for (const key of spare.items.keys()) if (key.startsWith('li:draft ')) spare.items.delete(key);
        }
        await book.delete();
      }),
      { numRuns: 40 },
    );
  });
});
