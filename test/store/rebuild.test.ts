import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { keep } from '../../src/domain/promise/entries';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { promiseOf } from '../../src/store/promise-details';
import { rebuild } from '../../src/store/rebuild';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest(async (fresh) => {
  book = fresh;
  await append(book, [promised('quote'), promised('plan')]);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

const promised = (id: string) => ({
  kind: 'promise.made' as const,
  entity: id,
  contact: 'ana',
  data: { by: 'us' as const, due: { type: 'day' as const, day: '2026-11-24' } },
  text: { words: `Send the ${id}` },
});
/** An entry that a newer version wrote before a downgrade. */
const ofNewer = (entity: string) => ({
  id: `newer ${entity}`,
  entity,
  contact: 'ana',
  kind: 'promise.framed',
  v: 7,
  device: 'newer',
  n: entity.length,
});

describe('an entry that this version cannot read', () => {
  it('does not prevent writing about the same entity', async () => {
    await book.journal.put(ofNewer('quote'));
    await append(book, [keep({ id: 'quote', contact: 'ana' }, 1)]);
    expect(await promiseOf(book, 'quote')).toMatchObject({ closed: { how: 'kept' } });
  });

  it('does not delete the row that a newer version made', async () => {
    const { id, contact } = { id: 'framed', contact: 'ana' };
    await book.journal.put(ofNewer(id));
    await book.rows('promises').put({ ...(await rowOf('quote')), id });
    await append(book, [keep({ id, contact }, 1)]);
    expect(await promiseOf(book, id)).toMatchObject({ id });
  });

  it('does not prevent a rebuild, is counted, and stays in the journal', async () => {
    await book.journal.bulkPut([ofNewer('quote'), ofNewer('framed')]);
    await book.rows('promises').clear();
    expect(await rebuild(book)).toBe(2);
    expect(await promiseOf(book, 'quote')).toMatchObject({ text: { words: 'Send the quote' } });
    expect(await promiseOf(book, 'plan')).toMatchObject({ text: { words: 'Send the plan' } });
    expect(await book.journal.count()).toBe(4);
  });
});

async function rowOf(id: string) {
  const row = await promiseOf(book, id);
  if (!row) throw new Error(`no promise ${id}`);
  return row;
}
