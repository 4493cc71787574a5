import type { Folder, FolderFile } from './folder';

/** Shows that the folder is the one that was picked: an unmounted disk looks like an empty folder. */
const anchor = 'last-impression-folder.json';

// The browser sends files of other endings to a check that asks a server about them.
const backupName = /^last-impression-\d{4}-\d{2}-\d{2}-\d{6}\.json$/;
const leftover = /^\.w-[\w-]+\.tmp\.json(?:\.crswap)?$/;

/** Returns the name of a backup that is made at `now` (epoch ms). Names in order are backups in order, wherever the user is. */
export function nameOfBackup(now: number): string {
  const [day, time = ''] = new Date(now).toISOString().split('T');
  return `last-impression-${day}-${time.slice(0, 8).replaceAll(':', '')}.json`;
}

/** Marks a folder as the one for backups. */
export async function markFolder(folder: Folder): Promise<void> {
  const file = await folder.getFileHandle(anchor, { create: true });
  const writing = await file.createWritable();
  await writing.write('{"folder":"last-impression-backups"}\n');
  await writing.close();
}

/** Whether a folder is marked as the one for backups. */
export async function isMarked(folder: Folder): Promise<boolean> {
  try {
    await folder.getFileHandle(anchor);
    return true;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'NotFoundError') return false;
    throw cause;
  }
}

/**
 * Writes a file under a name that it has only once it is complete and `isWhole` has read it back. Resolves to whether it was
 * whole; a file that was not is removed.
 */
export async function writeWhole(
  folder: Folder,
  name: string,
  pieces: AsyncIterable<{ readonly text: string }>,
  isWhole: (file: File) => Promise<boolean>,
): Promise<boolean> {
  const temporary = `.w-${crypto.randomUUID()}.tmp.json`;
  // Only files have `move`; TypeScript's types do not know it yet.
  const file = (await folder.getFileHandle(temporary, { create: true })) as FolderFile;
  try {
    const writing = await file.createWritable();
    for await (const { text } of pieces) await writing.write(text);
    await writing.close();
    if (!(await isWhole(await file.getFile()))) throw new NotWhole(name);
    await file.move(name);
    return true;
  } catch (cause) {
    await folder.removeEntry(temporary).catch(() => undefined);
    if (cause instanceof NotWhole) return false;
    throw cause;
  }
}

class NotWhole extends Error {}

/** Returns the names of the backups in a folder, the newest first. */
export async function backupsIn(folder: Folder): Promise<string[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => backupName.test(name))
    .toSorted()
    .toReversed();
}

/** Removes all but the newest backups, and what writes that were interrupted left behind. */
export async function prune(folder: Folder, keep: number): Promise<void> {
  const old = (await backupsIn(folder)).slice(keep);
  const leftovers = (await namesIn(folder)).filter((name) => leftover.test(name));
  for (const name of [...old, ...leftovers]) await folder.removeEntry(name);
}

async function namesIn(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}
