import { NewerFile, NotAJournal, type JournalPreview } from '../../../domain/journal-file/preview';
import { LineTooLong } from '../../../domain/journal-file/split-lines';
import { isMonica } from '../../../domain/import/monica';
import type { Book } from '../../../store/book';
import { previewJournal } from '../../../store/import/import-journal';
import { isSealed } from '../../../store/seal/open-sealed';
import type { MessageKey } from '../../../ui/wording';
import { textPieces } from '../../../store/import/text-pieces';
import type { RawTable } from './read-table';

/** What a file turned out to be. */
export type ReadFile =
  | { readonly type: 'journal'; readonly preview: JournalPreview }
  | { readonly type: 'sealed' }
  | { readonly type: 'monica'; readonly raw: unknown }
  | { readonly type: 'table'; readonly table: RawTable }
  | { readonly type: 'refused'; readonly why: MessageKey };

/** What is told while a file is read. */
export interface Reading {
  /** Called with how much was read, in the file's bytes as nearly as it is known. */
  readonly onProgress: (read: number) => void;
  readonly signal: AbortSignal;
}

/** Monica's export is one JSON value, which has to be in memory as a whole. */
const largestMonica = 200 * 1024 * 1024;

/** Reads a file that the user chose, whatever it is, and changes nothing. Rejects if reading fails or is cancelled. */
export async function readFile(book: Book, file: File, reading: Reading): Promise<ReadFile> {
  const begin = (await file.slice(0, 200).text()).replace(/^\ufeff/, '').trimStart();
  if (file.size === 0) return { type: 'refused', why: 'importEmpty' };
  if (await isSealed(file)) return { type: 'sealed' };
  if (begin.includes('"last-impression-journal"')) return readJournal(book, file, reading);
  if (/^[{[]/.test(begin)) return readJson(file);
  const { readTable } = await import('./read-table');
  const table = await readTable(file, reading.onProgress, reading.signal);
  return table.rows.length ? { type: 'table', table } : { type: 'refused', why: 'importUnknown' };
}

async function readJournal(book: Book, file: File, reading: Reading): Promise<ReadFile> {
  try {
    return { type: 'journal', preview: await previewJournal(book, textPieces(file), reading) };
  } catch (cause) {
    if (cause instanceof NewerFile) return { type: 'refused', why: 'importNewer' };
    if (cause instanceof NotAJournal || cause instanceof LineTooLong)
      return { type: 'refused', why: 'importUnknown' };
    throw cause;
  }
}

async function readJson(file: File): Promise<ReadFile> {
  if (file.size > largestMonica) return { type: 'refused', why: 'importTooLarge' };
  const raw = parsed(await file.text());
  return isMonica(raw) ? { type: 'monica', raw } : { type: 'refused', why: 'importUnknown' };
}

function parsed(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text);
    return raw;
  } catch {
    return undefined;
  }
}
