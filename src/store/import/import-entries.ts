import type { Entry } from '../../domain/journal/entry';
import type { Book } from '../book';
import { readDevice } from '../device';
import { newId } from '../new-id';
import { searchRowsOf } from '../search-rows';
import { changeTally } from '../spare/change-tally';
import { guardWrite, smallWrite } from '../spare/guard-write';
import { writeError } from '../write-errors';
import { compareEntries, type Compared } from './compare-entries';
import { foldMany, touchedBy } from '../fold-many';
import { foldedTables } from '../lists/list-tables';
import { saveMark } from './import-mark';

/** Which import a step belongs to. */
export interface ImportStep {
  /** Epoch ms: when the import began. */
  readonly at: number;
  /** 0, 1, 2 … */
  readonly step: number;
}

/**
 * Adds entries to the journal exactly as they are, those that are not here yet, and folds their entities, in one strict
 * transaction. Adding them again adds nothing.
 * @throws BookFull, WriteFailed: none was added.
 */
export async function importEntries(
  book: Book,
  entries: readonly Entry[],
  { at, step }: ImportStep,
): Promise<Compared> {
  try {
    return await guardWrite(book, smallWrite(), () =>
      book.transaction('rw', ['journal', 'words', 'meta', ...foldedTables], async () => {
        const compared = await compareEntries(book, entries);
        const { fresh } = compared;
        if (fresh.length === 0) return compared;
        await giveWay(book, fresh);
        await book.journal.bulkAdd([...fresh]);
        await book.words.bulkPut(searchRowsOf(fresh));
        await foldMany(book, touchedBy(fresh));
        const ids = fresh.map(({ id }) => id);
        await changeTally(book, { added: ids });
        await saveMark(book, step, { ids, beside: [], at });
        return compared;
      }),
    );
  } catch (cause) {
    throw writeError(cause);
  }
}

/** No honest file is so far ahead: each of its entries comes one after the highest that its device knew. */
const farthest = 2 ** 24;

/**
 * The next entry of this device comes after all that arrived, unless a file is so far ahead that the places would run out. If some of
 * them are this device's own, from before it was restored or cloned, it becomes a new device: the places of the old one may be taken
 * elsewhere. Must be called inside the transaction.
 */
export async function giveWay(
  book: Book,
  arrived: readonly Pick<Entry, 'device' | 'lamport'>[],
): Promise<void> {
  const own = await readDevice(book);
  const highest = arrived.reduce((before, entry) => Math.max(before, entry.lamport), own.lamport);
  const lamport = Math.min(highest, own.lamport + farthest);
  const isOwn = arrived.some(({ device }) => device === own.device);
  await book.meta.put(isOwn ? { key: 'device', device: newId(), n: 0, lamport } : { ...own, lamport });
}
