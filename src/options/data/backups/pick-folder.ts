import type { Folder } from '../../../store/backup/folder';

/** The picker of Chromium, which TypeScript's types do not know. */
interface WithPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite'; startIn: string }): Promise<Folder>;
}

const hasPicker = (page: object): page is WithPicker => 'showDirectoryPicker' in page;

const here: object = globalThis;

/** Whether this browser lets the user pick a folder. */
export const canPickFolder = (): boolean => hasPicker(here);

/** Lets the user pick a folder. Must be called directly in a click handler. Undefined: they picked none. */
export async function pickFolder(): Promise<Folder | undefined> {
  if (!hasPicker(here)) return undefined;
  try {
    return await here.showDirectoryPicker({ id: 'backups', mode: 'readwrite', startIn: 'documents' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
    throw cause;
  }
}
