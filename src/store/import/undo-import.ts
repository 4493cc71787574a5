import type { Book } from '../book';
import { readableEntries } from '../readable-entries';
import { searchRowsOf } from '../search-rows';
import { changeTally } from '../spare/change-tally';
import { copyAfterwards } from '../spare/copy-to-spare';
import { writeError } from '../write-errors';
import { foldMany, touchedBy } from '../fold-many';
import { foldedTables } from '../lists/list-tables';
import { dropMarks, readMarks } from './import-mark';

/** What undoing an import did. */
export interface UndoneImport {
  /** How many entries were taken out again. */
  readonly removed: number;
  /** How many stay, because more was written about the same thing or contact since. */
  readonly kept: number;
}

/** How many entries are taken out in one transaction. */
const stepSize = 1000;

/**
 * Takes out what the last import brought, as if it had never come. What was built upon since stays. If it is interrupted, it
 * can be called again.
 * @throws BookFull, WriteFailed: some may have been taken out, and calling it again goes on.
 */
export async function undoImport(
  book: Book,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<UndoneImport> {
  try {
    const marks = await readMarks(book);
    const all = new Set(marks.flatMap(({ ids }) => ids));
    let removed = 0;
    const ids = [...all];
    for (let from = 0; from < ids.length; from += stepSize) {
      removed += await removeSome(book, ids.slice(from, from + stepSize), all);
      onProgress(Math.min(from + stepSize, ids.length), ids.length);
    }
    for (const [table, key] of marks.flatMap(({ beside }) => beside))
      await book.table<unknown, string>(table).delete(key);
    await dropMarks(book);
    await copyAfterwards(book);
    return { removed, kept: all.size - removed };
  } catch (cause) {
    throw writeError(cause);
  }
}

const removeSome = (book: Book, ids: readonly string[], all: ReadonlySet<string>): Promise<number> =>
  book.transaction('rw', ['journal', 'words', 'meta', ...foldedTables], async () => {
    const rows = await book.journal.bulkGet([...ids]);
    const { entries } = readableEntries(rows.filter((row) => row !== undefined));
    const stays = await builtUpon(book, entries, all);
    const going = entries.filter(({ entity }) => !stays.has(entity));
    const gone = going.map(({ id }) => id);
    await book.journal.bulkDelete(gone);
    await changeTally(book, { removed: gone });
    await book.words.bulkDelete(
      searchRowsOf(going).map(({ back, entry }): [number, string] => [back, entry]),
    );
    await foldMany(book, touchedBy(going));
    return going.length;
  });

/** Returns the entities about which, or about whose contact itself, there are entries that did not come with the import. */
async function builtUpon(
  book: Book,
  entries: readonly { entity: string; contact: string }[],
  all: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const entities = [...new Set(entries.map(({ entity }) => entity))];
  const contacts = new Set(entries.filter(({ entity, contact }) => entity === contact).map((e) => e.contact));
  const stays = await Promise.all(
    entities.map(async (entity) => {
      const index = contacts.has(entity) ? 'contact' : 'entity';
      const keys = await book.journal.where(index).equals(entity).primaryKeys();
      return keys.some((key) => !all.has(key)) ? [entity] : [];
    }),
  );
  return new Set(stays.flat());
}
