import { Dexie } from 'dexie';
import { NewerBook } from './newer-book';

/** The disk, or the extension's quota of it, is full. Nothing was written. */
export class BookFull extends Error {
  override name = 'BookFull';
}

/** The database is not the one that was written last, or lacks what was written last. Nothing was written over it. */
export class BookLost extends Error {
  override name = 'BookLost';
}

/** The write failed for a reason that the user cannot fix. Nothing was written. */
export class WriteFailed extends Error {
  override name = 'WriteFailed';
}

type WriteError = BookFull | BookLost | NewerBook | WriteFailed;

/** Returns the named error for whatever a transaction threw. */
export function writeError(cause: unknown): WriteError {
  const chain = causesOf(cause);
  const named = chain.find(isNamed);
  if (named) return named;
  return chain.some(isFull)
    ? new BookFull('book full', { cause })
    : new WriteFailed('write failed', { cause });
}

/** Whether the browser's storage itself failed, and not what was to be written. */
export const isStorageFailure = (cause: unknown): boolean =>
  !isNewerBook(cause) && causesOf(cause).some(({ name }) => ofStorage.has(name));

/** Whether a newer version of the extension has written the database. */
export const isNewerBook = (cause: unknown): boolean =>
  causesOf(cause).some((one) => one instanceof NewerBook);

const ofStorage: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'QuotaExceededError',
  'TimeoutError',
  'UnknownError',
]);

const isNamed = (cause: Error): cause is WriteError =>
  cause instanceof BookFull ||
  cause instanceof BookLost ||
  cause instanceof NewerBook ||
  cause instanceof WriteFailed;

// Firefox throws the quota error itself; Chromium has it inside, or says in the message why the file could not be written.
const isFull = ({ name, message }: Error): boolean =>
  name === Dexie.errnames.QuotaExceeded || /NO_SPACE|ENOSPC|quota/i.test(message);

/** Returns an error with those inside it: Dexie puts them into `inner`. */
function causesOf(cause: unknown): Error[] {
  const chain: Error[] = [];
  for (let at = cause; at instanceof Error && !chain.includes(at); at = insideOf(at)) chain.push(at);
  return chain;
}

const insideOf = (cause: Error): unknown =>
  'inner' in cause && cause.inner !== cause ? cause.inner : cause.cause;
