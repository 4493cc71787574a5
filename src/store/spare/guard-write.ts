import type { Book } from '../book';
import { isStorageFailure, WriteFailed, writeError } from '../write-errors';
import type { SpareStorage } from './spare-storage';

const paddingKey = 'li:padding';

/**
 * Characters of the write that must succeed after another one has failed. Chromium's storage is a log: a write that did not fit
 * leaves a torn end, behind which everything that is written later is lost when the log is read again, although it was reported
 * as written. More than four megabytes make it begin another log, and prove that there is room.
 */
const padding = 5 * 1024 * 1024;

/** A small write to the spare storage, for a write to the database that has nothing to put there. */
export const smallWrite = () => ({ 'li:look': Date.now() });

/**
 * Runs a write to the database after `first` was written to the spare storage: if even that does not fit, the database is not
 * touched, because Chromium may throw all of it away when a write of it fails. Once any write has failed, in any context, nothing
 * is written until there is room again.
 * @throws BookFull, WriteFailed if the database was not touched; otherwise what the write threw.
 */
export async function guardWrite<T>(
  book: Book,
  first: Readonly<Record<string, unknown>>,
  write: () => Promise<T>,
): Promise<T> {
  const { spare } = book;
  if (!spare) return write();
  const [failed] = await Promise.all([spare.hasFailed(), setOrFail(spare, first)]);
  if (failed) {
    await proveRoom(spare);
    await setOrFail(spare, first);
  }
  return writeNow(book, spare, write);
}

/**
 * Does the same for a write that the user did not ask for and that may come often: once any write has failed, it does not try
 * whether there is room again.
 */
export async function guardQuietWrite<T>(
  book: Book,
  write: () => Promise<T>,
  first: Readonly<Record<string, unknown>> = smallWrite(),
): Promise<T> {
  const { spare } = book;
  if (!spare) return write();
  if (await spare.hasFailed()) throw new WriteFailed('a write has failed before');
  await setOrFail(spare, first);
  return writeNow(book, spare, write);
}

async function writeNow<T>(book: Book, spare: SpareStorage, write: () => Promise<T>): Promise<T> {
  // A database that did not open once would not be opened again by itself.
  if (book.hasFailed()) book.close({ disableAutoOpen: false });
  try {
    return await write();
  } catch (cause) {
    if (isStorageFailure(cause)) await noteFailure(spare);
    throw cause;
  }
}

/**
 * Writes so much that it fails unless there is room again, and that nothing written later can be lost with what failed.
 * @throws BookFull, WriteFailed
 */
export async function proveRoom(spare: SpareStorage): Promise<void> {
  await setOrFail(spare, { [paddingKey]: 'x'.repeat(padding) });
  await spare.remove([paddingKey]);
  await spare.setFailed(false);
}

/** Writes to the spare storage. @throws BookFull, WriteFailed */
export async function setOrFail(
  spare: SpareStorage,
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await spare.set(items);
  } catch (cause) {
    await noteFailure(spare);
    throw writeError(cause);
  }
}

// If this cannot be noted, the storage that failed is reported all the same.
const noteFailure = (spare: SpareStorage): Promise<void> => spare.setFailed(true).catch(() => undefined);
