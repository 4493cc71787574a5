import { bareApi } from './bare-api';

/** Set in memory, for all contexts until the browser closes. */
const failedKey = 'li:failed';

/** The storage of the browser's that is not IndexedDB, as `store/` needs it (`src/store/spare/spare-storage.ts`). */
// All are async, so that they reject rather than throw where the API is gone, as in a page that stays open over an update.
export const spareStorage = {
  get: async (keys: readonly string[]) => local().get([...keys]),
  keys: async () => local().getKeys(),
  set: async (items: Readonly<Record<string, unknown>>) => local().set({ ...items }),
  remove: async (keys: readonly string[]) => local().remove([...keys]),
  hasFailed: async () => (await bareApi().storage.session.get(failedKey))[failedKey] === true,
  setFailed: async (failed: boolean) => bareApi().storage.session.set({ [failedKey]: failed }),
};

const local = () => bareApi().storage.local;
