import { memoryStorage } from '../store/spare/memory-storage';

/** The browser's storage API over a storage in memory; nothing tells of changes. */
export function fakeStorage() {
  const { get, keys, set, remove } = memoryStorage();
  const session = new Map<string, unknown>();
  return {
    local: {
      get: (wanted: string | string[]) => get([wanted].flat()),
      getKeys: keys,
      set,
      remove: (unwanted: string | string[]) => remove([unwanted].flat()),
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    session: {
      get: (key: string) => Promise.resolve({ [key]: session.get(key) }),
      set: (items: object) =>
        Promise.resolve(void Object.entries(items).forEach(([key, value]) => session.set(key, value))),
    },
  };
}
