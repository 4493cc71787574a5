import type { Entry } from '../domain/journal/entry';
import { BookFull, BookLost, isNewerBook } from './write-errors';

/** Why nothing was written. */
export type NotWritten = 'full' | 'lost' | 'newer' | 'failed';

/** The result of a write: the entries on disk, or why there are none. */
export type Written =
  | { readonly written: true; readonly entries: readonly Entry[] }
  | { readonly written: false; readonly why: NotWritten };

/** Callbacks for the result of a write. */
export interface WriteListeners {
  /** Called after the strict commit; the badge may be out of date now. */
  readonly onCommit: () => void;
  /** Called if nothing was written. The user is told by the returned value. */
  readonly onFailure: (cause: unknown) => void;
  /** Tries to make the book whole. Called if something is missing from it; then the write is tried once more. */
  readonly heal: () => Promise<void>;
}

/** Runs a write and calls a listener with its result. A failure is returned as a value, not thrown. */
export async function tryWrite(write: () => Promise<Entry[]>, listeners: WriteListeners): Promise<Written> {
  try {
    const entries = await writeOrHeal(write, listeners);
    listeners.onCommit();
    return { written: true, entries };
  } catch (cause) {
    listeners.onFailure(cause);
    return { written: false, why: whyNotWritten(cause) };
  }
}

async function writeOrHeal(write: () => Promise<Entry[]>, { heal }: WriteListeners): Promise<Entry[]> {
  try {
    return await write();
  } catch (cause) {
    if (!(cause instanceof BookLost)) throw cause;
    await heal();
    return write();
  }
}

/** Returns the reason for what a write threw. */
export function whyNotWritten(cause: unknown): NotWritten {
  if (cause instanceof BookFull) return 'full';
  if (isNewerBook(cause)) return 'newer';
  return cause instanceof BookLost ? 'lost' : 'failed';
}
