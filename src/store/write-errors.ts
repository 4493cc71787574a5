import { Dexie } from 'dexie';

/** The disk, or the extension's quota of it, is full. Nothing was written. */
export class BookFull extends Error {
  override name = 'BookFull';
}

/** The write failed for a reason that the user cannot fix. Nothing was written. */
export class WriteFailed extends Error {
  override name = 'WriteFailed';
}

/** Returns the named error for whatever a transaction threw. */
export function writeError(cause: unknown): BookFull | WriteFailed {
  if (cause instanceof BookFull || cause instanceof WriteFailed) return cause;
  return isFull(cause) ? new BookFull('book full', { cause }) : new WriteFailed('write failed', { cause });
}

// Chromium aborts the transaction with the quota error inside; Firefox throws the quota error itself.
function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause.name === Dexie.errnames.QuotaExceeded) return true;
  return 'inner' in cause && cause.inner !== cause && isFull(cause.inner);
}
