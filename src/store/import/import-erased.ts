import * as v from 'valibot';
import { isErased, type Erased } from '../../domain/journal/erased';
import type { Book } from '../book';
import { eraseRows } from '../erase/erase-rows';
import { ErasableRow } from '../erase/rows-to-erase';
import { changeTally } from '../spare/change-tally';
import { guardWrite, smallWrite } from '../spare/guard-write';
import { writeError } from '../write-errors';
import { giveWay } from './import-entries';

/** Returns how many of our entries were erased elsewhere. Changes nothing. */
export const countErased = async (book: Book, erased: readonly Erased[]): Promise<number> =>
  (await entriesHere(book, erased)).length;

/** What came of taking in what was erased elsewhere. */
export interface TakenErased {
  readonly count: number;
  /** What was kept beside the erased entries; see `eraseRows`. */
  readonly owned: ReadonlySet<string>;
}

/**
 * Erases at `now` (epoch ms) what was erased elsewhere, and notes what is not here, so that no older file brings it.
 * @throws BookFull, WriteFailed: nothing was erased.
 */
export async function importErased(book: Book, erased: readonly Erased[], now: number): Promise<TakenErased> {
  try {
    return await guardWrite(book, smallWrite(), () =>
      book.transaction('rw', book.tables, async () => {
        const rows = await entriesHere(book, erased);
        const owned = rows.length ? await eraseRows(book, rows, now) : new Set<string>();
        const fresh = await notHere(book, erased);
        if (fresh.length) {
          await giveWay(book, fresh);
          await book.journal.bulkAdd(fresh);
          await changeTally(book, { added: fresh.map(({ id }) => id) });
        }
        return { count: rows.length, owned };
      }),
    );
  } catch (cause) {
    throw writeError(cause);
  }
}

async function entriesHere(book: Book, erased: readonly Erased[]): Promise<ErasableRow[]> {
  const rows = await book.journal.bulkGet(erased.map(({ id }) => id));
  return rows.filter((row): row is ErasableRow => !isErased(row) && v.is(ErasableRow, row));
}

/** Returns what neither is here nor has a place that another entry took. */
async function notHere(book: Book, erased: readonly Erased[]): Promise<Erased[]> {
  const known = await book.journal.bulkGet(erased.map(({ id }) => id));
  const places = erased.map(({ device, n }): [string, number] => [device, n]);
  const taken = new Set((await book.journal.where('[device+n]').anyOf(places).keys()).map(String));
  return erased.filter(({ device, n }, i) => known[i] === undefined && !taken.has(String([device, n])));
}
