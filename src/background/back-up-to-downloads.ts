import { afterBackup, type BackupRecord } from '../browser/backup-record';
import { download, removeDownload } from '../browser/downloads';
import { nameOfBackup } from '../store/backup/folder-files';
import type { Book } from '../store/book';
import { wholeJournal } from '../store/export/whole-journal';
import type { FileSeal } from '../store/seal/file-seal';

/** The folder below the downloads folder. */
const folder = 'LastImpression';

/**
 * Saves everything below the downloads folder at `now` (epoch ms). The file cannot be read back there, so its size is compared. Keeps
 * the newest files, unless this one has fewer entries than the one before.
 */
export async function backUpToDownloads(
  book: Book,
  record: BackupRecord,
  now: number,
  seal: FileSeal | undefined,
): Promise<BackupRecord> {
  const entries = await book.journal.count();
  if (entries === 0) return afterBackup(record, { type: 'empty' }, now);
  const name = nameOfBackup(now);
  const blob = await wholeJournal(book, now, seal);
  const saved = await download(blob, `${folder}/${name}`).catch(() => undefined);
  if (!saved) return afterBackup(record, { type: 'problem', problem: 'later' }, now);
  if (saved.size >= 0 && saved.size !== blob.size) {
    await removeDownload(saved.id);
    return afterBackup(record, { type: 'problem', problem: 'not-whole' }, now);
  }
  const after = afterBackup(record, { type: 'saved', name, entries }, now);
  const all = [...(record.downloads ?? []), saved.id];
  const old = after.fewer ? [] : all.slice(0, Math.max(0, all.length - record.keep));
  for (const id of old) await removeDownload(id);
  return { ...after, downloads: all.slice(old.length) };
}
