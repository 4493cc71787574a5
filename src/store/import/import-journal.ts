import type { JournalPreview } from '../../domain/journal-file/preview';
import type { Book } from '../book';
import { refKey } from '../../domain/contact/contact-ref';
import { compareEntries, type Compared } from './compare-entries';
import { eraseInSpare } from '../erase/erase-in-spare';
import { copyAfterwards } from '../spare/copy-to-spare';
import { importBeside } from './import-beside';
import { importEntries } from './import-entries';
import { countErased, importErased } from './import-erased';
import { dropMarks } from './import-mark';
import { readJournalFile, type FileHandler } from './journal-file';

type Watching = Pick<FileHandler, 'onProgress' | 'signal'>;

/** Returns what importing a journal file would do. Changes nothing. @throws see `readJournalFile` */
export const previewJournal = (
  book: Book,
  pieces: AsyncIterable<string>,
  watching: Watching = {},
): Promise<JournalPreview> =>
  readJournalFile(pieces, {
    ...watching,
    onEntries: (entries) => compareEntries(book, entries),
    onErased: (erased) => countErased(book, erased),
  });

/**
 * Imports a journal file at `at` (epoch ms), batch by batch: what is not here yet is added exactly as it is, and what
 * was erased there is erased here. If it is interrupted,
 * what was added stays, and importing the file again adds the rest. The import before can no longer be undone.
 * @throws BookFull, WriteFailed, and see `readJournalFile`.
 */
export async function importJournal(
  book: Book,
  pieces: AsyncIterable<string>,
  at: number,
  watching: Watching = {},
): Promise<JournalPreview> {
  await dropMarks(book);
  let step = 0;
  const owned = new Set<string>();
  const done = await readJournalFile(pieces, {
    ...watching,
    onErased: async (erased) => {
      const taken = await importErased(book, erased, at);
      for (const key of taken.owned) owned.add(key);
      return taken.count;
    },
    onEntries: async (entries) => {
      const compared = await importEntries(book, entries, { at, step: step++ });
      for (const key of erasedKeysOf(compared)) owned.add(key);
      return compared;
    },
    // A file has these rows after its entries.
    onBeside: (rows) => importBeside(book, rows, { at, step: step++ }, owned),
  });
  if (done.erased) await copyAfterwards(book, (_, spare) => eraseInSpare(book, spare, owned));
  else await copyAfterwards(book);
  return done;
}

/** Returns what rows beside the journal are kept under, of entries that were erased here. */
function erasedKeysOf({ conflicts }: Compared): string[] {
  const erased = conflicts.filter(({ obstacle }) => obstacle === 'erased');
  return erased.flatMap(({ entry }) => {
    const ids = [entry.entity, entry.contact];
    return entry.kind === 'ref.attached' ? ids.concat(refKey(entry.data.ref)) : ids;
  });
}
