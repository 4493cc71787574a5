import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Entry, NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { depth, readStack, type NewChange } from '../../src/store/change-stack';
import { saveDraft } from '../../src/store/save-draft';
import { redoChange, undoChange, type DraftOf } from '../../src/store/undo-change';
import { WriteFailed } from '../../src/store/write-errors';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const ana = { entity: 'ana', contact: 'ana' };
const met: NewEntry = { ...ana, kind: 'contact.met', data: {}, text: { name: 'Ana' } };
const bound: NewEntry = {
  ...ana,
  kind: 'ref.attached',
  data: { ref: { crm: 'demo', tenant: '-', kind: 'people', id: '7' } },
  text: {},
};
const left: NewEntry = {
  entity: 'talk',
  contact: 'ana',
  kind: 'impression.left',
  data: { happenedAt: 1 },
  text: { note: 'fine', sentence: 'Call fine' },
};
const rated: NewEntry = {
  entity: 'talk',
  contact: 'ana',
  kind: 'impression.edited',
  data: { rating: 'rave' },
  text: {},
};
const liked = (what: string): NewEntry => ({
  entity: what,
  contact: 'ana',
  kind: 'like.noted',
  data: {},
  text: { what },
});
const renamed: NewEntry = { ...ana, kind: 'contact.named', data: {}, text: { name: 'Ana Ruiz' } };

const nothingKnown: DraftOf = () => undefined;
const change = (news: readonly NewEntry[], about: NewChange = {}): Promise<Entry[]> =>
  append(book, news, { change: about });
const undo = (id?: string) => undoChange(book, nothingKnown, id);
const redo = () => redoChange(book, nothingKnown);
const counts = async () => [await book.rows('contacts').count(), await book.rows('impressions').count()];
const likes = async () => (await book.rows('likes').toCollection().primaryKeys()).toSorted();
const drafts = async () => (await book.drafts.toArray()) as object[];

describe('the stack', () => {
  it('undoes the latest changes in order, and redoes them in order', async () => {
    for (const what of ['jazz', 'tea', 'rain']) await change([liked(what)]);
    await undo();
    expect(await likes()).toEqual(['jazz', 'tea']);
    await undo();
    expect(await likes()).toEqual(['jazz']);
    await redo();
    expect(await likes()).toEqual(['jazz', 'tea']);
    await redo();
    expect(await likes()).toEqual(['jazz', 'rain', 'tea']);
    expect(await redo()).toBeUndefined();
  });

  it('holds at most ten changes', async () => {
    for (let n = 0; n < depth + 2; n++) await change([liked(`tea ${n}`)]);
    for (let n = 0; n < depth; n++) expect(await undo()).toBeDefined();
    expect(await undo()).toBeUndefined();
    expect(await likes()).toEqual(['tea 0', 'tea 1']);
  });

  it('is the same after a reload, and contains nothing that was typed', async () => {
    await change([liked('jazz')]);
    const again = new Book(book.name);
    expect(await undoChange(again, nothingKnown)).toMatchObject({ entries: [{ kind: 'like.noted' }] });
    expect(JSON.stringify(await again.meta.toArray())).not.toContain('jazz');
    again.close();
  });

  it('forgets what was undone once something new is done', async () => {
    await change([liked('jazz')]);
    await undo();
    await change([liked('tea')]);
    expect(await redo()).toBeUndefined();
  });

  it('skips what the user did not do, and what wrote nothing', async () => {
    await change([liked('jazz')]);
    await append(book, [renamed]);
    await change([]);
    expect(await undo()).toMatchObject({ entries: [{ entity: 'jazz' }] });
  });

  it('skips a change of which nothing is left', async () => {
    await change([liked('jazz')]);
    const [gone] = await change([liked('tea')]);
    await book.journal.delete(gone?.id ?? '');
    expect(await undo()).toMatchObject({ entries: [{ entity: 'jazz' }] });
  });

  it('begins empty if its row cannot be read', async () => {
    await book.table('meta').put({ key: 'changes', done: 'nonsense' });
    await change([liked('jazz')]);
    expect((await readStack(book)).done).toHaveLength(1);
  });

  it('undoes one from its middle by its id', async () => {
    const [first] = await change([liked('jazz')]);
    await change([liked('tea')]);
    await undo(first?.id);
    expect(await likes()).toEqual(['tea']);
    await undo();
    expect(await likes()).toEqual([]);
  });

  it('is unchanged if the undo could not be written', async () => {
    await change([liked('jazz')]);
    const put = vi.spyOn(book.journal, 'bulkAdd').mockRejectedValue(new Error('no disk'));
    await expect(undo()).rejects.toThrow(WriteFailed);
    put.mockRestore();
    expect(await undo()).toBeDefined();
  });
});

describe('a sentence', () => {
  const draft = { surface: 'sidebar', whose: 'demo|-|people|7' } as const;
  const key = 'sidebar demo|-|people|7';

  it('is undone and redone with the answers to its question', async () => {
    const [first] = await change([left], { draft });
    await change([rated], { answers: 'talk' });
    await change([liked('tea')]);
    const undone = await undo(first?.id);
    expect(undone?.answers).toHaveLength(1);
    expect(await counts()).toEqual([0, 0]);
    expect(await likes()).toEqual(['tea']);
    await redo();
    expect(await book.rows('impressions').get('talk')).toMatchObject({ rating: 'rave' });
  });

  it('restores the draft from the entries, and removes it again on redo', async () => {
    await change([left], { draft });
    await undo();
    expect(await drafts()).toMatchObject([{ key, text: 'Call fine', changes: [] }]);
    await redo();
    expect(await drafts()).toEqual([]);
  });

  it('restores the changes to chips that the surface still knows', async () => {
    const changes = [{ key: 'channel', change: 'drop' }];
    await change([left], { draft });
    await undoChange(book, () => ({ text: 'Call fine', changes, at: 7 }));
    expect(await drafts()).toEqual([{ key, text: 'Call fine', changes, at: 7 }]);
  });

  it('restores the draft even while the field is still being emptied', async () => {
    await change([left], { draft });
    void saveDraft(book, { key, text: 'Call fine', changes: [], at: 1 });
    void saveDraft(book, { key, text: '', changes: [], at: 1 }, 'Call fine');
    await undo();
    expect(await drafts()).toMatchObject([{ text: 'Call fine' }]);
  });

  it('never overwrites a draft that was begun since', async () => {
    await change([left], { draft });
    await book.drafts.put({ key, text: 'Mail', changes: [], at: 1 });
    await undo();
    expect(await drafts()).toMatchObject([{ text: 'Mail' }]);
    await redo();
    expect(await drafts()).toMatchObject([{ text: 'Mail' }]);
  });

  it('about someone new is restored as the draft of their name', async () => {
    await change([met, left], { draft: { surface: 'popup', whose: 'ana' } });
    await undo();
    expect(await drafts()).toMatchObject([{ key: 'popup new Ana', text: 'Call fine' }]);
  });
});

describe('someone new', () => {
  it('is undone with the sentence that added them', async () => {
    await change([met, left]);
    await undo();
    expect(await counts()).toEqual([0, 0]);
  });

  it('is undone even if something was added to that sentence since', async () => {
    await change([met, left]);
    await append(book, [rated]);
    await undo();
    expect(await counts()).toEqual([0, 0]);
  });

  it.each([
    ['a like', liked('jazz')],
    ['a name', renamed],
    ['a record', bound],
  ])('stays where %s was written under them since', async (_, since) => {
    await change([met, left]);
    await append(book, [since]);
    await undo();
    expect(await counts()).toEqual([1, 0]);
  });
});

it('leaves a record attached, because another surface may be writing about it', async () => {
  await change([bound, left]);
  await undo();
  expect(await counts()).toEqual([1, 0]);
});

it('leaves the entries that bind and name the contact if the surface says so', async () => {
  await change([bound, renamed, left], { staying: 2 });
  await undo();
  expect(await book.rows('contacts').get('ana')).toMatchObject({ text: { name: 'Ana Ruiz' } });
});
