import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { draftKey, readDraft } from '../../../src/store/drafts';
import { readSavedDraft, saveDraft } from '../../../src/store/save-draft';
import { bringBackDrafts } from '../../../src/store/spare/bring-back-drafts';
import { lookAfterBook } from '../../../src/store/spare/look-after-book';
import { sparedDraft, sparedDraftKey } from '../../../src/store/spare/spared-drafts';
import { memoryStorage, type MemoryStorage } from './memory-storage';

const spoken = (sentence: string): NewEntry => ({
  entity: `talk ${sentence}`,
  contact: 'ana',
  kind: 'impression.left',
  data: { happenedAt: 1 },
  text: { note: sentence, sentence },
});
const key = draftKey('sidebar', 'demo - people 7');

let made = 0;
let book: Book;
let spare: MemoryStorage;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  book = new Book(`bring-back-${made++}`);
  book.spare = spare = memoryStorage();
  await lookAfterBook(book, spare);
});
afterEach(async () => {
  await book.delete();
  vi.restoreAllMocks();
});

/** The same disk in a new document. */
function newDocument(): void {
  const { name } = book;
  book.close();
  spare = memoryStorage(spare.items);
  book = new Book(name);
  book.spare = spare;
}

const draft = (text: string, at = Date.now()) => ({ key, text, changes: [], at });
/** What is left of an input if the page is left between its two writes. */
const spareOnly = (text: string, at?: number) =>
  spare.set({ [sparedDraftKey(key)]: sparedDraft(draft(text, at)) });
const kept = async () => (await readDraft(book, key))?.text;

describe('a draft whose page was left while it was being saved', () => {
  it('comes back in the next document', async () => {
    await spareOnly('Call ++ she wants');
    newDocument();
    await bringBackDrafts(book);
    expect(await kept()).toBe('Call ++ she wants');
  });

  it('comes back with its last letters', async () => {
    await saveDraft(book, draft('Call ++ she', 1));
    await spareOnly('Call ++ she wants', 2);
    newDocument();
    expect((await readSavedDraft(book, key))?.text).toBe('Call ++ she wants');
  });

  it('comes back before anything is written over it', async () => {
    await spareOnly('Call ++ she wants');
    newDocument();
    const read: (string | undefined)[] = [];
    await saveDraft(book, draft('x'), '', (saved) => {
      read.push(saved.text);
      return true;
    });
    expect(read).toEqual(['Call ++ she wants']);
  });

  it('does not replace a newer one', async () => {
    await spareOnly('Call ++ she', 1);
    await book.drafts.put(draft('Call ++ she wants', 2));
    newDocument();
    await bringBackDrafts(book);
    expect(await kept()).toBe('Call ++ she wants');
  });

  it('does not come back if it was saved since, wholly or further written', async () => {
    for (const said of ['she', 'she wants']) {
      await spareOnly('she');
      await append(book, [spoken(said)]);
      newDocument();
      await bringBackDrafts(book);
      expect(await kept()).toBeUndefined();
      expect(spare.items.has(sparedDraftKey(key))).toBe(false);
    }
  });

  it('does not come back once the field was emptied', async () => {
    await saveDraft(book, draft('she'));
    await saveDraft(book, draft(''), 'she');
    newDocument();
    await bringBackDrafts(book);
    expect(await kept()).toBeUndefined();
  });

  it('stays in the spare copy if the database cannot be written, and is tried again', async () => {
    await spareOnly('she wants');
    newDocument();
    vi.spyOn(book.drafts, 'bulkPut').mockRejectedValueOnce(new Error('no'));
    await bringBackDrafts(book);
    expect(await kept()).toBeUndefined();
    newDocument();
    await bringBackDrafts(book);
    expect(await kept()).toBe('she wants');
  });
});

describe('a spare copy of a draft', () => {
  it('goes with the entries that were made from it, even if nothing is written after them', async () => {
    await saveDraft(book, draft('she wants'));
    spare.remove = () => Promise.reject(new Error('the page was left'));
    await append(book, [spoken('she wants')], { draft: { key, text: 'she wants' } });
    expect(JSON.parse(spare.items.get(sparedDraftKey(key)) ?? 'null')).toBeNull();
  });
});
