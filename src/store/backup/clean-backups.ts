import * as v from 'valibot';
import type { BesideTable } from '../../domain/journal-file/lines';
import { splitLines } from '../../domain/journal-file/split-lines';
import { isErasedSince, withoutErased, type ErasedInFile } from '../../domain/journal-file/without-erased';
import { isErased, type Erased } from '../../domain/journal/erased';
import type { Book } from '../book';
import { journalPages } from '../export/journal-pages';
import { textPieces } from '../import/text-pieces';
import { readFolder, type Folder } from './folder';
import { backupsIn, isMarked } from './folder-files';

/**
 * Takes what was erased out of the backups in the folder that the user picked: of each erased entry, a backup then has what the journal
 * has; of what stands beside the journal, what is still here. Does nothing unless something was erased since this was last done, or
 * while there is no such folder that may be written. Returns how many backups were rewritten.
 */
export async function cleanBackups(book: Book): Promise<number> {
  if (!(await book.meta.get('backups-to-clean'))) return 0;
  const folder = await readFolder(book);
  if (!folder || (await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return 0;
  if (!(await isMarked(folder))) return 0;
  const marks = await erasedHere(book);
  const rules = {
    erased: (id: string) => marks.get(id),
    stays: (table: BesideTable, row: unknown) => isStillHere(book, table, row),
  };
  let rewritten = 0;
  for (const name of await backupsIn(folder)) if (await cleanFile(folder, name, rules)) rewritten++;
  await book.meta.delete('backups-to-clean');
  return rewritten;
}

async function erasedHere(book: Book): Promise<Map<string, Erased>> {
  const marks = new Map<string, Erased>();
  for await (const page of journalPages(book))
    for (const row of page) if (isErased(row)) marks.set(row.id, row);
  return marks;
}

async function cleanFile(folder: Folder, name: string, rules: ErasedInFile): Promise<boolean> {
  const handle = await folder.getFileHandle(name);
  const file = await handle.getFile();
  if (!(await holdsErased(file, rules))) return false;
  // The browser puts the new file into the old one's place once it is complete.
  const writing = await handle.createWritable();
  try {
    for await (const line of withoutErased(linesOf(file), rules)) await writing.write(`${line}\n`);
    await writing.close();
  } catch (cause) {
    await writing.abort().catch(() => undefined);
    throw cause;
  }
  return true;
}

async function holdsErased(file: Blob, rules: ErasedInFile): Promise<boolean> {
  for await (const line of linesOf(file)) if (isErasedSince(line, rules)) return true;
  return false;
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  for await (const lines of splitLines(textPieces(file))) for (const { text } of lines) yield text;
}

const Keyed = v.union([
  v.pipe(
    v.looseObject({ refKey: v.string() }),
    v.transform(({ refKey }) => refKey),
  ),
  v.pipe(
    v.looseObject({ key: v.string() }),
    v.transform(({ key }) => key),
  ),
]);

async function isStillHere(book: Book, table: BesideTable, row: unknown): Promise<boolean> {
  if (table === 'settings') return true;
  const key = v.safeParse(Keyed, row);
  return key.success && (await book.table<unknown, string>(table).get(key.output)) !== undefined;
}
