import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { foldEntity } from '../../src/domain/journal/fold';
import type { Entry, NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { foldedTables } from '../../src/store/lists/list-tables';
import { rebuild } from '../../src/store/rebuild';
import { redo, undo } from './undo';
import { anyStory } from '../domain/journal/any-story';

const opened: Book[] = [];
let count = 0;

function freshBook(): Book {
  const book = new Book(`book-${count++}`);
  opened.push(book);
  return book;
}

afterEach(async () => {
  for (const book of opened.splice(0)) await book.delete();
});

async function wholeBook(book: Book): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    foldedTables.map(async (table) => [table, await book.table(table).toArray()] as const),
  );
  return Object.fromEntries(rows);
}

describe('the book', () => {
  it('is the fold of the journal, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const book = freshBook();
        for (const entries of story) await append(book, entries);
        const kept = await wholeBook(book);
        await rebuild(book);
        expect(await wholeBook(book)).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  });

  it('is as before after an undo, and as before that after a redo', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, anyStory, async (before, then) => {
        const book = freshBook();
        for (const entries of before) await append(book, entries);
        const first = await wholeBook(book);
        const appended = await inTurn(book, then);
        const second = await wholeBook(book);
        await undo(book, appended);
        expect(await wholeBook(book)).toEqual(first);
        await redo(book, appended);
        expect(await wholeBook(book)).toEqual(second);
      }),
      { numRuns: 40 },
    );
  });
});

async function inTurn(book: Book, story: readonly NewEntry[][]): Promise<Entry[]> {
  const done: Entry[] = [];
  for (const entries of story) done.push(...(await append(book, entries)));
  return done;
}

describe('a fold', () => {
  it('gives the same row for any order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(shuffledStory, async ({ story, order }) => {
        const entries = await inTurn(freshBook(), story);
        const shuffled = entries.toSorted((a, b) => rank(order, a) - rank(order, b));
        expect(everyRow(shuffled)).toEqual(everyRow(entries));
      }),
      { numRuns: 60 },
    );
  });
});

const shuffledStory = fc.record({
  story: anyStory,
  order: fc.array(fc.nat(), { minLength: 48, maxLength: 48 }),
});
const rank = (order: readonly number[], { n }: Entry) => order[n - 1] ?? 0;

function everyRow(entries: readonly Entry[]) {
  return [...new Set(entries.map(({ entity }) => entity))].toSorted().map((entity) => {
    const own = entries.filter((entry) => entry.entity === entity);
    return foldEntity(own);
  });
}
