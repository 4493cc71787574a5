import type { JournalPreview } from '../../domain/journal-file/preview';
import type { Book } from '../book';
import { compareEntries } from './compare-entries';
import { importBeside } from './import-beside';
import { importEntries } from './import-entries';
import { dropMarks } from './import-mark';
import { readJournalFile, type FileHandler } from './journal-file';

type Watching = Pick<FileHandler, 'onProgress' | 'signal'>;

/** Returns what importing a journal file would do. Changes nothing. @throws see `readJournalFile` */
export const previewJournal = (
  book: Book,
  pieces: AsyncIterable<string>,
  watching: Watching = {},
): Promise<JournalPreview> =>
  readJournalFile(pieces, { ...watching, onEntries: (entries) => compareEntries(book, entries) });

/**
 * Imports a journal file at `at` (epoch ms), batch by batch: what is not here yet is added exactly as it is. If it is interrupted,
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
  return readJournalFile(pieces, {
    ...watching,
    onEntries: (entries) => importEntries(book, entries, { at, step: step++ }),
    onBeside: (rows) => importBeside(book, rows, { at, step: step++ }),
  });
}
