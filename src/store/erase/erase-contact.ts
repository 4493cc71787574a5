import type { Book } from '../book';
import { personOf } from '../person';
import { copyAfterwards } from '../spare/copy-to-spare';
import { guardWrite, smallWrite } from '../spare/guard-write';
import { insideTally, outsideTally } from '../spare/tally';
import { refuseIfLost } from '../spare/write-entries';
import { writeError } from '../write-errors';
import { eraseInSpare } from './erase-in-spare';
import { eraseRows } from './erase-rows';
import { rowsToErase, type ErasableRow } from './rows-to-erase';

/** What would be erased with a contact. */
export interface ToErase {
  readonly entries: number;
  /** When the first and the last of them were written (epoch ms); undefined if there are none. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Returns what erasing a contact, with all contacts that are the same person, would erase. */
export async function countToErase(book: Book, contact: string): Promise<ToErase> {
  const times = (await rowsOf(book, contact)).map(({ at }) => at).toSorted((a, b) => a - b);
  return { entries: times.length, from: times.at(0), to: times.at(-1) };
}

/**
 * Erases a contact, with all contacts that are the same person, at `now` (epoch ms): from the journal, the book, the search, what is kept
 * beside them, and the spare copy. It cannot be undone. Returns how many entries that were. If the spare copy cannot be written now, it
 * follows when the book is next looked after.
 * @throws BookFull, BookLost, WriteFailed: nothing was erased.
 */
export async function eraseContact(book: Book, contact: string, now: number): Promise<number> {
  const { spare } = book;
  try {
    const outside = spare && (await outsideTally(spare));
    const { count, owned } = await guardWrite(book, smallWrite(), () =>
      book.transaction('rw', book.tables, async () => {
        if (spare) refuseIfLost(await insideTally(book), outside);
        const rows = await rowsOf(book, contact);
        return { count: rows.length, owned: await eraseRows(book, rows, now) };
      }),
    );
    await copyAfterwards(book, (_, to) => eraseInSpare(book, to, owned));
    return count;
  } catch (cause) {
    throw writeError(cause);
  }
}

async function rowsOf(book: Book, contact: string): Promise<ErasableRow[]> {
  const person = await personOf(book, contact);
  return rowsToErase(book, [...new Set([contact, ...person.map(({ id }) => id)])]);
}
