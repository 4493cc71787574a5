import type { Book } from '../book';
import { BookFull, isStorageFailure, WriteFailed, writeError } from '../write-errors';
import { inTime, patient, quick } from './in-time';
import { hasFailed, isRoomLeft, noteFailure, proveRoom } from './room';
import type { SpareStorage } from './spare-storage';

type Items = Readonly<Record<string, unknown>>;

/** A small write to the spare storage, for a write to the database that has nothing to put there. */
export const smallWrite = (): Items => ({ 'li:look': Date.now() });

/**
 * Runs a write to the database after `first` was written to the spare storage: if even that does not fit, the database is not
 * touched, because Chromium may throw all of it away when a write of it fails. Once any write has failed, in any context, nothing
 * is written until there is room again.
 * @throws BookFull if the database was not touched; otherwise what the write threw.
 */
export async function guardWrite<T>(book: Book, first: Items, write: () => Promise<T>): Promise<T> {
  const { spare } = book;
  if (!spare) return write();
  const looks = Promise.all([hasFailed(spare), setIfPossible(spare, first)]);
  const [failed] = (await inTime(patient, looks)) ?? [];
  if (failed) {
    await proveRoom(spare);
    await setIfPossible(spare, first);
  }
  return runNow(book, spare, write);
}

/**
 * Does the same for a write that the user did not ask for and that may come often: once any write has failed, it does not try
 * whether there is room again.
 */
export async function guardQuietWrite<T>(
  book: Book,
  write: () => Promise<T>,
  first: Items = smallWrite(),
): Promise<T> {
  const { spare } = book;
  if (!spare) return write();
  await inTime(quick, writeQuietly(spare, first));
  return runNow(book, spare, write);
}

// Where the last quiet write went well.
const healthy = new WeakSet<SpareStorage>();

async function writeQuietly(spare: SpareStorage, first: Items): Promise<void> {
  const wasHealthy = healthy.delete(spare);
  // Both at once: the page may be left before the first answer comes, and what was typed must be on its way by then.
  const [failed] = await Promise.all([
    hasFailed(spare),
    wasHealthy ? setIfPossible(spare, first) : undefined,
  ]);
  if (failed) throw new WriteFailed('a write has failed before');
  if (!wasHealthy) await setIfPossible(spare, first);
  healthy.add(spare);
}

/**
 * Runs a read that a write of the user's depends on: where storage has failed before, once there is room again.
 * @throws BookFull, WriteFailed
 */
export async function readToWrite<T>(book: Book, read: () => Promise<T>): Promise<T> {
  const { spare } = book;
  try {
    if (!spare) return await read();
    if (await inTime(patient, hasFailed(spare))) await proveRoom(spare);
    return await runNow(book, spare, read);
  } catch (cause) {
    throw writeError(cause);
  }
}

/** Lets the database be opened at its next use: one that did not open once would not be tried again by itself. */
export function reopen(book: Book): void {
  if (book.hasFailed()) book.close({ disableAutoOpen: false });
}

async function runNow<T>(book: Book, spare: SpareStorage, work: () => Promise<T>): Promise<T> {
  reopen(book);
  try {
    return await work();
  } catch (cause) {
    if (!isStorageFailure(cause)) throw cause;
    await noteFailure(spare);
    // The database often does not say why.
    if (await isRoomLeft(spare)) throw cause;
    throw new BookFull('no room left', { cause });
  }
}

/**
 * Writes to the spare storage. If that cannot be written at all, for another reason than room, the database goes on without it:
 * as in a page that stays open over an update of the extension.
 * @throws BookFull
 */
async function setIfPossible(spare: SpareStorage, items: Items): Promise<void> {
  try {
    await setOrFail(spare, items);
  } catch (cause) {
    if (cause instanceof BookFull) throw cause;
  }
}

/** Writes to the spare storage. @throws BookFull, WriteFailed */
export async function setOrFail(spare: SpareStorage, items: Items): Promise<void> {
  try {
    await spare.set(items);
  } catch (cause) {
    const named = writeError(cause);
    if (named instanceof BookFull) await noteFailure(spare);
    throw named;
  }
}
