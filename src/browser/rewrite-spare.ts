import { bareApi } from './bare-api';

/** How many items are written at once. */
const atOnce = 20;

/**
 * Writes the storage that is not IndexedDB anew: clearing it deletes its files in Chromium, and with them what was removed from it
 * before. If that is interrupted, the spare copy in it is made again from the database at the next look.
 */
export async function rewriteSpare(): Promise<void> {
  const { local } = bareApi().storage;
  const all = Object.entries(await local.get(null));
  await local.clear();
  for (let from = 0; from < all.length; from += atOnce)
    await local.set(Object.fromEntries(all.slice(from, from + atOnce)));
}
