import { bareApi } from './bare-api';

/** Set in memory, for all contexts until the browser closes. */
const failedKey = 'li:failed';

/** The storage of the browser's that is not IndexedDB, as `store/` needs it (`src/store/spare/spare-storage.ts`). */
export const spareStorage = {
  get: (keys: readonly string[]) => local().get([...keys]),
  keys: () => local().getKeys(),
  set: (items: Readonly<Record<string, unknown>>) => local().set({ ...items }),
  remove: (keys: readonly string[]) => local().remove([...keys]),
  hasFailed: async () => (await bareApi().storage.session.get(failedKey))[failedKey] === true,
  setFailed: (failed: boolean) => bareApi().storage.session.set({ [failedKey]: failed }),
};

const local = () => bareApi().storage.local;
