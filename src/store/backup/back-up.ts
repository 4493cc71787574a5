import type { Book } from '../book';
import { journalLines, type FilePiece } from '../export/journal-lines';
import { readFolder, type Folder } from './folder';
import { isMarked, nameOfBackup, prune, writeWhole } from './folder-files';
import type { FileSeal } from '../seal/file-seal';
import { sealPieces } from '../seal/seal-pieces';
import { isWholeJournal, isWholeSealedJournal } from './verify';

/** Why a backup was not made. `later`: a file or the disk was busy. */
export type BackupProblem =
  'no-folder' | 'not-allowed' | 'folder-gone' | 'full' | 'read-only' | 'not-whole' | 'later';

/** How backups are made. */
export interface BackupPlan {
  /** How many are kept. */
  readonly keep: number;
  /** How many entries the last one had. */
  readonly before: number;
  /** What seals them; undefined: they are plain text. */
  readonly seal: FileSeal | undefined;
}

/** What became of a backup. */
export type BackupResult =
  | { readonly type: 'saved'; readonly name: string; readonly entries: number }
  /** There is nothing to back up. */
  | { readonly type: 'empty' }
  | { readonly type: 'problem'; readonly problem: BackupProblem };

const everything = { scope: { type: 'whole' }, withConfidential: true } as const;

/**
 * Writes everything to the folder that the user picked, at `now` (epoch ms), and reads it back. Keeps the newest `keep` backups,
 * unless this one has fewer entries than the one before: then something is missing here, and the older ones may have it.
 */
export async function backUpToFolder(book: Book, now: number, plan: BackupPlan): Promise<BackupResult> {
  const folder = await readFolder(book);
  if (!folder) return problem('no-folder');
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return problem('not-allowed');
  if ((await book.journal.count()) === 0) return { type: 'empty' };
  try {
    return await write(book, folder, now, plan);
  } catch (cause) {
    const known = cause instanceof DOMException ? problems[cause.name] : undefined;
    if (!known) throw cause;
    return problem(known);
  }
}

const problem = (what: BackupProblem): BackupResult => ({ type: 'problem', problem: what });

const problems: Readonly<Record<string, BackupProblem>> = {
  NotAllowedError: 'not-allowed',
  NotFoundError: 'folder-gone',
  NotReadableError: 'later',
  InvalidStateError: 'later',
  NoModificationAllowedError: 'read-only',
  QuotaExceededError: 'full',
};

async function write(
  book: Book,
  folder: Folder,
  now: number,
  { keep, before, seal }: BackupPlan,
): Promise<BackupResult> {
  if (!(await isMarked(folder))) return problem('folder-gone');
  const name = nameOfBackup(now);
  const counted = { entries: 0 };
  const plain = counting(journalLines(book, everything, now), counted);
  const sealed = seal && (await sealPieces(plain, seal));
  const isWhole = sealed ? isWholeSealedJournal(sealed.key) : isWholeJournal;
  if (!(await writeWhole(folder, name, sealed?.pieces ?? plain, isWhole))) return problem('not-whole');
  if (counted.entries >= before) await prune(folder, keep);
  return { type: 'saved', name, entries: counted.entries };
}

async function* counting(
  pieces: AsyncIterable<FilePiece>,
  into: { entries: number },
): AsyncGenerator<FilePiece> {
  for await (const piece of pieces) {
    into.entries = piece.entries;
    yield piece;
  }
}
