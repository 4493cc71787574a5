import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { checkLists } from '../../../src/store/health/check-lists';
import { rebuild } from '../../../src/store/rebuild';
import { anyStory } from '../../domain/journal/any-story';
import { met } from '../sample-entries';

const opened: Book[] = [];
let count = 0;
const freshBook = (): Book => {
  const book = new Book(`check-${count++}`);
  opened.push(book);
  return book;
};
afterEach(async () => {
  for (const book of opened.splice(0)) await book.delete();
});

describe('a look at everything', () => {
  it('finds nothing wrong with what was only written', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const book = freshBook();
        for (const entries of story) await append(book, entries);
        expect(await checkLists(book)).toEqual({
          entries: await book.journal.count(),
          unreadable: 0,
          wrongRows: 0,
        });
      }),
      { numRuns: 25 },
    );
  });

  it('finds rows that are missing, changed, or too many, and a rebuild mends them', async () => {
    const book = freshBook();
    await append(book, [met('ana'), met('bo'), met('cy')]);
    await book.rows('contacts').delete('ana');
    await book.table('contacts').update('bo', { metAt: 7 });
    const row = await book.table('contacts').get('cy');
    await book.table('contacts').put({ ...row, id: 'nobody' });
    await book.table('journal').put({ id: 'newer', entity: 'x', kind: 'promise.framed', device: 'd', n: 1 });
    expect(await checkLists(book)).toEqual({ entries: 4, unreadable: 1, wrongRows: 3 });
    await rebuild(book);
    expect(await checkLists(book)).toMatchObject({ wrongRows: 0 });
  });
});
