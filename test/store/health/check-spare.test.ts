import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { append } from '../../../src/store/append';
import type { Book } from '../../../src/store/book';
import { checkSpare } from '../../../src/store/health/check-spare';
import { lookAfterBook } from '../../../src/store/spare/look-after-book';
import { bookOfEachTest } from '../book-of-each-test';
import { met } from '../sample-entries';
import { memoryStorage, type MemoryStorage } from '../spare/memory-storage';
import { expectWhole } from '../spare/truth';

let book: Book;
let spare: MemoryStorage;
bookOfEachTest(async (made) => {
  book = made;
  book.spare = spare = memoryStorage();
  await lookAfterBook(book, spare);
  await append(book, [met('ana'), met('bo')]);
});
afterEach(() => vi.restoreAllMocks());

describe('a look at the spare copy', () => {
  it('finds that it has everything', async () => {
    expect(await checkSpare(book)).toEqual({ type: 'read', lacked: 0 });
  });

  it('finds what a damaged record lacks, and writes it again', async () => {
    const record = [...spare.items.keys()].find((key) => key.startsWith('li:spare ')) ?? '';
    spare.items.set(record, JSON.stringify('0000 half'));
    expect(await checkSpare(book)).toEqual({ type: 'read', lacked: 2 });
    await expectWhole(book, spare);
    expect(await checkSpare(book)).toEqual({ type: 'read', lacked: 0 });
  });

  it('leaves it alone if it has more than the database', async () => {
    await book.meta.clear();
    expect(await checkSpare(book)).toEqual({ type: 'ahead' });
  });

  it('says if it cannot be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    spare.keys = () => Promise.reject(new Error('IO error'));
    expect(await checkSpare(book)).toEqual({ type: 'unread' });
  });
});
