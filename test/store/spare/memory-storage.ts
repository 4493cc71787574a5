import type { SpareStorage } from '../../../src/store/spare/spare-storage';

/** A spare storage in memory, of which a test can decide when it fails. */
export interface MemoryStorage extends SpareStorage {
  /** What is in it, as JSON. */
  readonly items: Map<string, string>;
  /** Called before and after each write; if it throws, the write rejects with that. */
  at: (moment: 'before' | 'after', items: readonly string[]) => void;
}

/** Returns a spare storage in memory; the same `items` are the same storage, as after a restart. */
export function memoryStorage(items = new Map<string, string>()): MemoryStorage {
  let failed = false;
  const write = async (keys: readonly string[], change: () => void) => {
    await Promise.resolve();
    storage.at('before', keys);
    change();
    storage.at('after', keys);
  };
  const storage: MemoryStorage = {
    items,
    at: () => undefined,
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          keys.flatMap((key) => {
            const json = items.get(key);
            return json === undefined ? [] : [[key, JSON.parse(json) as unknown]];
          }),
        ),
      ),
    keys: () => Promise.resolve([...items.keys()]),
    set: (added) =>
      write(Object.keys(added), () => {
        for (const [key, value] of Object.entries(added)) items.set(key, JSON.stringify(value));
      }),
    remove: (keys) => write(keys, () => keys.forEach((key) => items.delete(key))),
    hasFailed: () => Promise.resolve(failed),
    setFailed: (now) => Promise.resolve(void (failed = now)),
  };
  return storage;
}

/** What a full disk says in Chromium. */
export const noSpace = () =>
  new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)');
