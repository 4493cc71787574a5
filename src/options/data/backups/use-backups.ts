import { useEffect, useState } from 'preact/hooks';
import {
  onBackupRecordChanged,
  readBackupRecord,
  saveBackupRecord,
  type BackupRecord,
} from '../../../browser/backup-record';
import { dropDownloads, hasOnlyDownloads, mayDownload, requestDownloads } from '../../../browser/downloads';
import { logUnexpected } from '../../../browser/log';
import { sendToBackground } from '../../../browser/send-to-background';
import { forgetFolder, readFolder, saveFolder, type Folder } from '../../../store/backup/folder';
import { backupsIn, markFolder } from '../../../store/backup/folder-files';
import type { Book } from '../../../store/book';
import { useLoaded } from '../use-loaded';
import { pickFolder } from './pick-folder';

/** Where backups go, and what is known of them. */
export interface Backups {
  readonly record: BackupRecord;
  /** `none`: the user has not said where to; `ask`: the browser must be asked for the folder again. */
  readonly place: 'none' | 'ask' | 'ready';
  readonly folderName: string | undefined;
  /** The names of the backups in the folder, the newest first. */
  readonly names: readonly string[];
}

/** Returns how backups stand, and what the user can do about them. */
export function useBackups(book: Book) {
  const [version, setVersion] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => onBackupRecordChanged(() => setVersion((one) => one + 1)), []);
  const backups = useLoaded(() => readBackups(book), [book, version]);
  // Everything here begins in a click, as the browser's prompts require.
  const doing = (what: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(false);
    what()
      .catch((cause: unknown) => {
        logUnexpected('setting backups up', cause);
        setFailed(true);
      })
      .finally(() => {
        setBusy(false);
        setVersion((one) => one + 1);
      });
  };
  return {
    backups,
    isBusy,
    hasFailed,
    choose: () => doing(() => (hasOnlyDownloads() ? allowDownloads() : chooseFolder(book))),
    allow: () => doing(() => allowAgain(book)),
    now: () => doing(backUp),
    stop: () => doing(() => (hasOnlyDownloads() ? dropDownloads() : forgetFolder(book))),
    keep: (keep: number) => doing(async () => saveBackupRecord({ ...(await readBackupRecord()), keep })),
    open: async (name: string): Promise<File | undefined> =>
      (await (await readFolder(book))?.getFileHandle(name))?.getFile(),
  };
}

const backUp = () => sendToBackground({ type: 'back-up.now' });

async function allowDownloads(): Promise<void> {
  if (await requestDownloads()) await backUp();
}

async function chooseFolder(book: Book): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  await markFolder(folder);
  await saveFolder(book, folder);
  await backUp();
}

async function allowAgain(book: Book): Promise<void> {
  const folder = await readFolder(book);
  if ((await folder?.requestPermission({ mode: 'readwrite' })) === 'granted') await backUp();
}

async function readBackups(book: Book): Promise<Backups> {
  const record = await readBackupRecord();
  if (hasOnlyDownloads()) {
    const place = (await mayDownload()) ? 'ready' : 'none';
    return { record, place, folderName: undefined, names: [] };
  }
  const folder = await readFolder(book);
  if (!folder) return { record, place: 'none', folderName: undefined, names: [] };
  const mayRead = (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';
  const names = mayRead ? await namesIn(folder) : [];
  return { record, place: mayRead ? 'ready' : 'ask', folderName: folder.name, names };
}

async function namesIn(folder: Folder): Promise<string[]> {
  try {
    return await backupsIn(folder);
  } catch (cause) {
    if (cause instanceof DOMException) return [];
    throw cause;
  }
}
