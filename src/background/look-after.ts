import {
  clearMishap,
  noteDeepLook,
  readMishap,
  saveMishap,
  wasLookedAtDeeply,
  type StoredMishap,
} from '../browser/book-state';
import { spareStorage } from '../browser/spare-storage';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { lookAfterBook, type LookOptions } from '../store/spare/look-after-book';

/**
 * Makes the book whole if it is not, and tells the user on every surface. Returns what is known to have happened to it.
 * @throws what the storages throw: then it is not known whether the book is whole.
 */
export async function lookAfter(book: Book, options: LookOptions = {}): Promise<StoredMishap | undefined> {
  const [mishap, told] = await Promise.all([lookAfterBook(book, spareStorage, options), readMishap()]);
  if (mishap) await saveMishap(mishap);
  // What could not be made whole before is whole by now, for example after a restore.
  else if (told && !told.isWhole) await clearMishap();
  return mishap ?? (told?.isWhole ? told : undefined);
}

/**
 * Looks at every entry once after each start of the browser: a file that was damaged is noticed only when it is opened again.
 */
export async function lookDeepOnce(book: Book): Promise<void> {
  try {
    if (await wasLookedAtDeeply()) return;
    await lookAfter(book, { deep: true });
    await noteDeepLook();
  } catch (cause) {
    logUnexpected('looking at every entry', cause);
  }
}
