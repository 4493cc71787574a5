import browser from 'webextension-polyfill';

const key = 'li:file-seal';

/** Returns what seals files, as it was saved; not validated. Undefined: the user has set no passphrase. */
export async function readFileSealRecord(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Saves what seals files. */
export const saveFileSealRecord = (seal: object): Promise<void> => browser.storage.local.set({ [key]: seal });

/** Files are not sealed any more. */
export const dropFileSealRecord = (): Promise<void> => browser.storage.local.remove(key);

/** Calls `handle` when it was changed in any context. Returns a function that stops it. */
export function onFileSealChanged(handle: () => void): () => void {
  const look = (changes: Record<string, unknown>) => {
    if (key in changes) handle();
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
}
