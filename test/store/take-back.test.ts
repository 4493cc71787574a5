import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { takeBack } from '../../src/store/take-back';

let book: Book;
let made = 0;
beforeEach(() => {
  book = new Book(`take-back-${made++}`);
});
afterEach(() => book.delete());

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
  text: { note: 'fine' },
};
const rated: NewEntry = {
  entity: 'talk',
  contact: 'ana',
  kind: 'impression.edited',
  data: { rating: 'rave' },
  text: {},
};
const liked: NewEntry = {
  entity: 'jazz',
  contact: 'ana',
  kind: 'like.noted',
  data: {},
  text: { what: 'jazz' },
};
const renamed: NewEntry = { ...ana, kind: 'contact.named', data: {}, text: { name: 'Ana Ruiz' } };

const counts = async () => [await book.rows('contacts').count(), await book.rows('impressions').count()];

describe('takeBack', () => {
  let log: Entry[];
  beforeEach(async () => {
    log = await append(book, [met, left]);
  });

  it('takes someone new back with what they came with', async () => {
    await takeBack(book, log);
    expect(await counts()).toEqual([0, 0]);
  });

  it('takes them back too where only that was added to since', async () => {
    await append(book, [rated]);
    await takeBack(book, log);
    expect(await counts()).toEqual([0, 0]);
  });

  it.each([
    ['a like', liked],
    ['a name', renamed],
    ['a record', bound],
  ])('leaves them where %s was written under them since', async (_, since) => {
    await append(book, [since]);
    await takeBack(book, log);
    expect(await counts()).toEqual([1, 0]);
  });
});

it('leaves a record bound: another surface may just be writing under it', async () => {
  await takeBack(book, await append(book, [bound, left]));
  expect(await counts()).toEqual([1, 0]);
});
