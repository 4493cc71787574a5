import type { Book } from '../book';

type Permission = 'granted' | 'denied' | 'prompt';

/** A file in a folder that the user picked. `move` renames it at once, so that no half file ever has the new name. */
export interface FolderFile extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

/** A folder that the user picked (File System Access, Chromium). */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<Permission>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<Permission>;
}

/** Returns the folder that the user picked for backups; undefined if there is none, or this browser has no such folders. */
export async function readFolder(book: Book): Promise<Folder | undefined> {
  const row = await book.meta.get('backup-folder');
  return hasFolder(row) ? row.folder : undefined;
}

// What is stored is the browser's own object; no page can make one.
const hasFolder = (row: unknown): row is { readonly folder: Folder } =>
  typeof row === 'object' &&
  row !== null &&
  'folder' in row &&
  typeof FileSystemDirectoryHandle === 'function' &&
  row.folder instanceof FileSystemDirectoryHandle;

/** Remembers the folder that the user picked. */
export async function saveFolder(book: Book, folder: FileSystemDirectoryHandle): Promise<void> {
  await book.meta.put({ key: 'backup-folder', folder });
}

/** Forgets the folder; its files stay. */
export async function forgetFolder(book: Book): Promise<void> {
  await book.meta.delete('backup-folder');
}
