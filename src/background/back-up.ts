import { afterBackup, readBackupRecord, saveBackupRecord, type BackupRecord } from '../browser/backup-record';
import { readFileSealRecord } from '../browser/file-seal-record';
import { hasOnlyDownloads, mayDownload } from '../browser/downloads';
import { logUnexpected } from '../browser/log';
import { backUpToFolder } from '../store/backup/back-up';
import { cleanBackups } from '../store/backup/clean-backups';
import { isDueFor } from '../store/backup/is-due';
import type { Book } from '../store/book';
import { readFileSeal, SealUnreadable } from '../store/seal/file-seal';
import { backUpToDownloads } from './back-up-to-downloads';

/** Backs up if the last backup is a day old and the user has said where to; otherwise does nothing. `now` is epoch ms. */
export async function backUpIfDue(book: Book, now: number): Promise<void> {
  if (isDueFor(await readBackupRecord(), now)) await backUpNow(book, now);
}

/** Backs up if the user has said where to, and records what became of it. `now` is epoch ms. */
export async function backUpNow(book: Book, now: number): Promise<void> {
  const record = await readBackupRecord();
  try {
    const done = await backUp(book, record, now);
    if (done) await saveBackupRecord(done);
  } catch (cause) {
    logUnexpected('backing up', cause);
    const problem = cause instanceof SealUnreadable ? 'no-seal' : 'later';
    await saveBackupRecord(afterBackup(record, { type: 'problem', problem }, now));
  }
}

async function backUp(book: Book, record: BackupRecord, now: number): Promise<BackupRecord | undefined> {
  const seal = readFileSeal(await readFileSealRecord());
  if (hasOnlyDownloads())
    return (await mayDownload()) ? backUpToDownloads(book, record, now, seal) : undefined;
  await cleanBackups(book);
  const before = record.last?.entries ?? 0;
  const result = await backUpToFolder(book, now, { keep: record.keep, before, seal });
  return result.type === 'problem' && result.problem === 'no-folder'
    ? undefined
    : afterBackup(record, result, now);
}
