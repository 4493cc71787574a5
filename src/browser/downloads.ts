import browser from 'webextension-polyfill';

const permission = { permissions: ['downloads' as const] };

/** Whether backups go to downloads in this browser: it has no folders to pick. */
export const hasOnlyDownloads = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Resolves to whether the user allows downloads by themselves. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks the user to allow downloads by themselves. Must be called directly in a click handler. */
export const requestDownloads = (): Promise<boolean> => browser.permissions.request(permission);

/** No longer allows downloads by themselves. */
export const dropDownloads = (): Promise<boolean> => browser.permissions.remove(permission);

/** A file that the browser has downloaded. */
export interface Downloaded {
  readonly id: number;
  /** Bytes on disk; -1 if the browser does not know. */
  readonly size: number;
}

/** Saves a file below the downloads folder without asking, and resolves once it is on disk. Rejects if it was interrupted. */
export async function download(blob: Blob, filename: string): Promise<Downloaded> {
  const url = URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    await ended(id);
    const [found] = await browser.downloads.search({ id });
    if (found?.state !== 'complete') throw new Error(`download ${found?.error ?? 'interrupted'}`);
    return { id, size: found.fileSize };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Deletes a downloaded file, and the browser's note of it. One that the user has deleted already is no error. */
export async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id });
}

function ended(id: number): Promise<void> {
  return new Promise((resolve) => {
    const look = async () => {
      const [found] = await browser.downloads.search({ id });
      if (found?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(look);
      resolve();
    };
    browser.downloads.onChanged.addListener(look);
    void look();
  });
}
