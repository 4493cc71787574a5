import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { refKey } from '../../../src/domain/contact/contact-ref';
import { isErased } from '../../../src/domain/journal/erased';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { readStack } from '../../../src/store/change-stack';
import { draftKey } from '../../../src/store/drafts';
import { countToErase, eraseContact } from '../../../src/store/erase/erase-contact';
import { journalLines } from '../../../src/store/export/journal-lines';
import { checkLists } from '../../../src/store/health/check-lists';
import { importJournal, previewJournal } from '../../../src/store/import/import-journal';
import { saveAddress } from '../../../src/store/addresses';
import { saveDraft } from '../../../src/store/save-draft';
import { saveCameFrom, saveSighting } from '../../../src/store/save-sighting';
import { lookAfterBook } from '../../../src/store/spare/look-after-book';
import { redoChange, undoChange } from '../../../src/store/undo-change';
import { anyStory } from '../../domain/journal/any-story';
import { bookOfEachTest } from '../book-of-each-test';
import { joined, left, met } from '../sample-entries';
import { memoryStorage, type MemoryStorage } from '../spare/memory-storage';
import { expectWhole, journalOf, rowsOf } from '../spare/truth';

let book: Book;
let spare: MemoryStorage;
bookOfEachTest(async (made) => {
  book = made;
  book.spare = spare = memoryStorage();
  await lookAfterBook(book, spare);
});

const ref = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '77' };
const canary = 'quokka';

const attached: NewEntry = {
  kind: 'ref.attached',
  entity: 'ana',
  contact: 'ana',
  data: { ref },
  text: {},
};
const noted = (contact: string, note: string): NewEntry => ({
  kind: 'impression.left',
  entity: `${contact} ${note}`,
  contact,
  data: { happenedAt: 5 },
  text: { note, sentence: note },
});

/** Puts the word wherever a contact can leave one. */
async function writeEverywhere(): Promise<void> {
  const draft = { key: draftKey('sidebar', refKey(ref)), text: `sent ${canary}` };
  await append(book, [met('bo'), met('ana', canary), attached, joined('ana', 'old ana')]);
  await append(book, [met('old ana', `old ${canary}`)]);
  await saveDraft(book, { ...draft, changes: [], at: 1 });
  await append(book, [noted('ana', `a note ${canary}`)], {
    draft,
    change: { draft: { surface: 'sidebar', whose: refKey(ref) } },
  });
  await append(book, [{ ...noted('old ana', canary), entity: 'i2' }, noted('bo', 'a note about bo')]);
  await saveDraft(book, { ...draft, text: `half a ${canary}`, changes: [], at: 2 });
  await saveDraft(book, { key: draftKey('form', 'today edit i2'), text: canary, changes: [], at: 2 });
  await saveDraft(book, { key: draftKey('popup', 'bo'), text: 'about bo', changes: [], at: 2 });
  await saveSighting(book, ref, { name: canary, witness: true }, 1, undefined);
  await saveCameFrom(book, { ...ref, id: '78' }, refKey(ref), 1);
  await saveAddress(book, ref, `https://app.hubspot.com/contacts/1/record/0-1/77`, 1);
}

/** Everything on disk, as text. */
async function everything(from: Book = book): Promise<string> {
  const tables = await Promise.all(from.tables.map((table) => table.toArray()));
  return JSON.stringify(tables) + JSON.stringify([...spare.items]);
}

async function fileOf(from: Book): Promise<string> {
  let text = '';
  const wish = { scope: { type: 'whole' }, withConfidential: true } as const;
  for await (const piece of journalLines(from, wish, 1)) text += piece.text;
  return text;
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

describe('a contact that is erased', () => {
  it('leaves no word and no address anywhere, and everyone else as they were', async () => {
    await writeEverywhere();
    expect(await everything()).toContain(canary);
    expect(await countToErase(book, 'old ana')).toMatchObject({ entries: 6 });
    expect(await eraseContact(book, 'old ana', 9)).toBe(6);
    const after = await everything();
    expect(after).not.toContain(canary);
    expect(after).not.toContain(refKey(ref));
    expect(after).not.toContain('"ana"');
    expect(after).toContain('a note about bo');
    expect(await book.drafts.toCollection().primaryKeys()).toEqual(['popup bo']);
    expect(await book.rows('contacts').toCollection().primaryKeys()).toEqual(['bo']);
    await expectWhole(book, spare);
    expect(await checkLists(book)).toMatchObject({ unreadable: 0, wrongRows: 0 });
    expect(await lookAfterBook(book, spare, { deep: true })).toBeUndefined();
  });

  it('keeps the places of its entries, and nothing else of them', async () => {
    await append(book, [met('ana'), left('ana', 1), met('bo')]);
    const before = await journalOf(book);
    await eraseContact(book, 'ana', 9);
    const erased = (await journalOf(book)).filter(isErased);
    expect(erased).toEqual(
      before.slice(0, 2).map(({ id, device, n, lamport }) => ({ id, device, n, lamport, erased: 9 })),
    );
    const [next] = await append(book, [met('cy')]);
    expect(next).toMatchObject({ n: 4, lamport: 4 });
  });

  it('cannot be undone, and what was done to others still can', async () => {
    await append(book, [met('bo')], { change: {} });
    await append(book, [met('ana')], { change: {} });
    await undoChange(book, () => undefined);
    await append(book, [met('ana')], { change: {} });
    await eraseContact(book, 'ana', 9);
    expect(await readStack(book)).toMatchObject({ done: [{ entries: [expect.any(String)] }], undone: [] });
    expect(await redoChange(book, () => undefined)).toBeUndefined();
    expect(await undoChange(book, () => undefined)).toMatchObject({ words: 'bo' });
    expect(await undoChange(book, () => undefined)).toBeUndefined();
  });

  it('leaves the book the fold of its journal, and all that is about others, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const one = new Book(`erase-${Math.random()}`);
        one.spare = spare = memoryStorage();
        await lookAfterBook(one, spare);
        for (const entries of story) await append(one, entries);
        await eraseContact(one, 'ana', 9);
        await expectWhole(one, spare);
        const entries = await one.journal.toArray();
        expect(entries.filter((entry) => (entry as { contact?: string }).contact === 'ana')).toEqual([]);
        expect(JSON.stringify(await rowsOf(one))).not.toContain('"ana"');
        await one.delete();
      }),
      { numRuns: 40 },
    );
  });

  it('is gone from the spare copy too, if the browser died before that could follow', async () => {
    await append(book, [met('bo'), met('ana', canary)]);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    spare.at = () => {
      throw new Error('the browser died');
    };
    await eraseContact(book, 'ana', 9);
    spare.at = () => undefined;
    expect(JSON.stringify([...spare.items])).toContain(canary);
    await lookAfterBook(book, spare);
    expect(await everything()).not.toContain(canary);
    await expectWhole(book, spare);
  });

  it('stays erased if the database is made again from the spare copy, and if an older database comes back', async () => {
    await append(book, [met('bo'), met('ana', canary)]);
    const older = await book.journal.toArray();
    const [tally, device] = [await book.meta.get('tally'), await book.meta.get('device')];
    await eraseContact(book, 'ana', 9);
    await book.table('journal').bulkPut(older);
    await book.meta.bulkPut([tally, device] as never[]);
    expect(await lookAfterBook(book, spare)).toMatchObject({ what: 'older', isWhole: true });
    expect(await everything()).not.toContain(canary);
    const { name } = book;
    await book.delete();
    book = new Book(name);
    book.spare = spare;
    await lookAfterBook(book, spare);
    expect(await book.rows('contacts').toCollection().primaryKeys()).toEqual(['bo']);
    expect(await everything()).not.toContain(canary);
  });
});

describe('files and what was erased', () => {
  it('an older backup brings nothing of it back', async () => {
    await writeEverywhere();
    const backup = await fileOf(book);
    await eraseContact(book, 'ana', 9);
    const done = await importJournal(book, pieces(backup), 10);
    expect(done).toMatchObject({ fresh: 0, conflictCount: 6 });
    expect(await book.rows('contacts').toCollection().primaryKeys()).toEqual(['bo']);
    expect(await everything()).not.toContain(canary);
    expect(await book.sightings.get(refKey(ref))).toBeUndefined();
    expect(await book.addresses.get(refKey(ref))).toBeUndefined();
  });

  it('a file from where it was erased erases it here, and keeps it out of a book that never had it', async () => {
    await writeEverywhere();
    const backup = await fileOf(book);
    const other = new Book('erase-other');
    other.spare = memoryStorage();
    await lookAfterBook(other, other.spare);
    await append(other, [met('cy')]);
    await importJournal(other, pieces(backup), 10);
    await eraseContact(book, 'ana', 9);
    const after = await fileOf(book);
    expect(after).not.toContain(canary);
    expect(await previewJournal(other, pieces(after))).toMatchObject({ fresh: 0, erased: 6 });
    expect(await importJournal(other, pieces(after), 11)).toMatchObject({ erased: 6 });
    expect(JSON.stringify(await other.journal.toArray())).not.toContain(canary);
    await expectWholeButOthers(other);
    const fresh = new Book('erase-fresh');
    await importJournal(fresh, pieces(after), 12);
    expect(await importJournal(fresh, pieces(backup), 13)).toMatchObject({ fresh: 0, conflictCount: 6 });
    expect(await fresh.rows('contacts').toCollection().primaryKeys()).toEqual(['bo']);
    const [next] = await append(fresh, [met('dee')]);
    expect(next?.lamport).toBeGreaterThan(8);
    await other.delete();
    await fresh.delete();
  });
});

async function expectWholeButOthers(other: Book): Promise<void> {
  expect(await checkLists(other)).toMatchObject({ unreadable: 0, wrongRows: 0 });
  expect(await other.rows('contacts').toCollection().primaryKeys()).toEqual(['bo', 'cy']);
}
