import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { Book } from '../../src/store/book';

let made = 0;

/** Gives each test of a file an empty book, which is deleted after it. `begin` takes it, and may write what the test needs. */
export function bookOfEachTest(begin: (book: Book) => void | Promise<void>): void {
  let book: Book;
  beforeEach(async () => {
    book = new Book(`test-${made++}`);
    await begin(book);
  });
  afterEach(() => book.delete());
}
