import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { rebuild } from '../../src/store/rebuild';
import { searchEverything } from '../../src/store/search-everything';
import { undo } from './undo';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const left = (entity: string, note: string): NewEntry => ({
  kind: 'impression.left',
  entity,
  contact: 'ana',
  data: { happenedAt: 1 },
  text: { note },
});
const find = async (query: string) => (await searchEverything(book, query, 10)).map(({ id }) => id);

it('finds notes, promises, matters and lessons by any word, the newest first', async () => {
  await append(book, [left('call', 'Walked her through the pricing')]);
  await append(book, [
    {
      kind: 'promise.made',
      entity: 'quote',
      contact: 'ana',
      data: { by: 'us', due: { type: 'day', day: '2026-11-27' } },
      text: { words: 'send the pricing' },
    },
  ]);
  await append(book, [
    {
      kind: 'matter.noticed',
      entity: 'marathon',
      contact: 'bo',
      data: {},
      text: { about: 'the Zoë marathon' },
    },
    {
      kind: 'debrief.answered',
      entity: 'debrief',
      contact: 'bo',
      data: { impression: 'x', sort: 'no-thanks', wrong: [], done: true },
      text: { lesson: 'ask before pricing' },
    },
  ]);
  expect(await find('pricing')).toEqual(['debrief', 'quote', 'call']);
  expect(await find('zoe')).toEqual(['marathon']);
  expect(await find('the pri')).toEqual(['quote', 'call']);
  expect(await find('pri the')).toEqual([]);
  expect(await find('pricing walked')).toEqual(['call']);
  expect(await find('pri ')).toEqual([]);
  expect(await find('  ')).toEqual([]);
});

it('does not find what was undone, nor an edited note by its old words', async () => {
  const entries = await append(book, [left('one', 'about budgets')]);
  await append(book, [left('two', 'about budgets')]);
  const edit = { kind: 'impression.edited', data: {}, text: { note: 'about hiring' } } as const;
  await append(book, [{ ...edit, entity: 'two', contact: 'ana' }]);
  await undo(book, entries);
  expect(await find('budgets')).toEqual([]);
  expect(await find('hiring')).toEqual(['two']);
});

it('finds a thing once, and everything again after the book was rebuilt', async () => {
  await append(book, [left('one', 'budget'), left('two', 'budget')]);
  const edit = { kind: 'impression.edited', data: {}, text: { note: 'budget again' } } as const;
  await append(book, [{ ...edit, entity: 'one', contact: 'ana' }]);
  expect((await find('budget')).toSorted()).toEqual(['one', 'two']);
  await book.words.clear();
  await rebuild(book);
  expect((await find('budget')).toSorted()).toEqual(['one', 'two']);
});

it('finds the newest of many that have common words', async () => {
  const many = (from: number, note: string) =>
    Array.from({ length: 700 }, (_, i) => left(`${note} ${from + i}`, note));
  await append(book, [left('old', 'offer and price for the school'), ...many(0, 'the offer')]);
  await append(book, many(0, 'the price'));
  expect(await find('offer price ')).toEqual(['old']);
  await append(book, [left('new', 'the price of an offer'), ...many(700, 'offered')]);
  expect(await find('price offer')).toEqual(['new', 'old']);
  await append(book, many(0, 'one offer and its price'));
  expect(await find('offer pri')).toHaveLength(10);
});
