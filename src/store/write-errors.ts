import { Dexie } from 'dexie';

/** The disk, or our share of it, is full. Nothing was written. */
export class BookFull extends Error {
  override name = 'BookFull';
}

/** The write did not happen, for a reason that is not the user's. Nothing was written. */
export class WriteFailed extends Error {
  override name = 'WriteFailed';
}

/** Gives the named error behind whatever a transaction threw. */
export function writeError(cause: unknown): BookFull | WriteFailed {
  if (cause instanceof BookFull || cause instanceof WriteFailed) return cause;
  return isFull(cause) ? new BookFull('book full', { cause }) : new WriteFailed('write failed', { cause });
}

// Chromium aborts the transaction and hangs the quota error inside; Firefox throws it itself.
function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause.name === Dexie.errnames.QuotaExceeded) return true;
  return 'inner' in cause && cause.inner !== cause && isFull(cause.inner);
}
