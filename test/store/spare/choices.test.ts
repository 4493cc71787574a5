import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { lookAfterBook } from '../../../src/store/spare/look-after-book';
import { met } from '../sample-entries';
import { memoryStorage } from './memory-storage';

let book: Book;
beforeEach(() => {
  book = new Book('choices');
});
afterEach(() => book.delete());

it('brings back what seals files, if the storage where it stands is lost: no backup becomes plain text', async () => {
  const spare = memoryStorage();
  book.spare = spare;
  await lookAfterBook(book, spare);
  await append(book, [met('c')]);
  await spare.set({ 'li:file-seal': { rounds: 600_000 } });
  await lookAfterBook(book, spare);

  const empty = memoryStorage();
  book.spare = empty;
  await lookAfterBook(book, empty);
  expect(await empty.get(['li:file-seal'])).toEqual({ 'li:file-seal': { rounds: 600_000 } });
});
