import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { draftKey, readDraft } from '../../src/store/drafts';
import { saveDraft } from '../../src/store/save-draft';

const key = draftKey('sidebar', 'demo - people 7');
const left: NewEntry = {
  entity: 'talk',
  contact: 'ana',
  kind: 'impression.left',
  data: { happenedAt: 1 },
  text: { note: 'fine' },
};

// Two tabs at one contact, each with its own database connection.
let tab: Book;
let other: Book;
let made = 0;
beforeEach(() => {
  made += 1;
  tab = new Book(`drafts-${made}`);
  other = new Book(`drafts-${made}`);
});
afterEach(async () => {
  other.close();
  await tab.delete();
});

const type = (book: Book, text: string, before?: string) =>
  saveDraft(book, { key, text, changes: [], at: Date.now() }, before);
const kept = async () => (await readDraft(tab, key))?.text;

describe('a draft', () => {
  it('is deleted when it is saved', async () => {
    await type(tab, 'Call ++');
    await append(tab, [left], { draft: { key, text: 'Call ++' } });
    expect(await kept()).toBeUndefined();
  });

  it('stays if another tab has changed it', async () => {
    await type(tab, 'Call ++');
    await type(other, 'Call ++ and she wants');
    await append(tab, [left], { draft: { key, text: 'Call ++' } });
    await type(tab, '', 'Call ++');
    expect(await kept()).toBe('Call ++ and she wants');
  });

  it('is deleted when the field is emptied', async () => {
    await type(tab, 'C');
    await type(tab, '', 'C');
    expect(await kept()).toBeUndefined();
  });

  it('is deleted when the field is emptied faster than the disk writes, and when it is an older one', async () => {
    await Promise.all([
      type(tab, 'Ca', 'C'),
      type(tab, 'Cal', 'Ca'),
      type(tab, 'Call', 'Cal'),
      type(tab, '', 'Call'),
    ]);
    expect(await kept()).toBeUndefined();
    await type(other, 'from before');
    await type(tab, '', 'from before');
    expect(await kept()).toBeUndefined();
  });
});
