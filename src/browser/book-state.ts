import * as v from 'valibot';
import { bareApi } from './bare-api';

const key = 'li:mishap';

const Mishap = v.object({
  what: v.picklist(['gone', 'older', 'damaged', 'spare']),
  restored: v.number(),
  missing: v.number(),
  left: v.number(),
  isWhole: v.boolean(),
});

/** What happened to the book (`src/store/spare/look-after-book.ts`), until the user has read it. */
export type StoredMishap = v.InferOutput<typeof Mishap>;

/** Returns what happened to the book, or undefined if nothing did, or the user has read it. */
export async function readMishap(): Promise<StoredMishap | undefined> {
  return mishapIn((await bareApi().storage.local.get(key))[key]);
}

/** Saves what happened to the book, for every surface to show. */
export const saveMishap = (mishap: StoredMishap): Promise<void> =>
  bareApi().storage.local.set({ [key]: mishap });

/** Removes it, once the user has read it or nothing is wrong any more. */
export const clearMishap = (): Promise<void> => bareApi().storage.local.remove(key);

/** In memory, until the browser closes. */
const lookedKey = 'li:looked';

/** Whether every entry was looked at since the browser was started. */
export const wasLookedAtDeeply = async (): Promise<boolean> =>
  (await bareApi().storage.session.get(lookedKey))[lookedKey] === true;

/** Saves that every entry was looked at. */
export const noteDeepLook = (): Promise<void> => bareApi().storage.session.set({ [lookedKey]: true });

/** Calls `handle` when what happened changes. Returns a function that stops it. */
export function onMishap(handle: (mishap: StoredMishap | undefined) => void): () => void {
  const { onChanged } = bareApi().storage.local;
  const listen = (changes: Record<string, { readonly newValue?: unknown }>) => {
    if (key in changes) handle(mishapIn(changes[key]?.newValue));
  };
  onChanged.addListener(listen);
  return () => onChanged.removeListener(listen);
}

function mishapIn(stored: unknown): StoredMishap | undefined {
  const mishap = v.safeParse(Mishap, stored);
  return mishap.success ? mishap.output : undefined;
}
