import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { end, keep } from '../../src/domain/promise/entries';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { promiseOf } from '../../src/store/promise-details';
import { undo } from './undo';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const whose = { id: 'quote', contact: 'ana' };
const promised: NewEntry = {
  entity: 'quote',
  contact: 'ana',
  kind: 'promise.made',
  data: { by: 'us', due: dueAtInstant(1_000, 'Europe/Lisbon') },
  text: { words: 'send the quote' },
};
const asked: NewEntry = {
  entity: 'run',
  contact: 'ana',
  kind: 'matter.asked',
  data: { askedAt: 5 },
  text: {},
};

describe('append', () => {
  beforeEach(() => append(book, [promised]));

  it('closes a promise once, however often it is tapped, so that one Undo opens it again', async () => {
    const [first, second] = await Promise.all([
      append(book, [keep(whose, 2_000)]),
      append(book, [keep(whose, 2_001)]),
    ]);
    expect(second).toEqual([]);
    await undo(book, first);
    expect(await promiseOf(book, 'quote')).toMatchObject({ open: 'us' });
  });

  it('does not close again what another tab has closed', async () => {
    await append(book, [keep(whose, 2_000)]);
    expect(await append(book, [end(whose, 'broken')])).toEqual([]);
    expect(await promiseOf(book, 'quote')).toMatchObject({ closed: { how: 'kept' } });
  });

  it('writes a second closing that adds text', async () => {
    await append(book, [keep(whose, 2_000)]);
    await append(book, [keep(whose, 2_001, 'by mail')]);
    expect(await append(book, [keep(whose, 2_002, 'by mail')])).toEqual([]);
    expect(await promiseOf(book, 'quote')).toMatchObject({ text: { done: 'by mail' } });
  });

  it('closes again what an Undo has opened', async () => {
    await undo(book, await append(book, [keep(whose, 2_000)]));
    expect(await append(book, [keep(whose, 2_001)])).toHaveLength(1);
  });

  it('writes the other entries that come with a second closing', async () => {
    await append(book, [keep(whose, 2_000)]);
    const noticed: NewEntry = { ...asked, kind: 'matter.noticed', data: {}, text: { about: 'the run' } };
    expect(await append(book, [keep(whose, 2_001), noticed])).toMatchObject([{ kind: 'matter.noticed' }]);
    expect(await append(book, [asked])).toHaveLength(1);
    expect(await append(book, [asked])).toEqual([]);
  });
});
