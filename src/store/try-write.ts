import type { Entry } from '../domain/journal/entry';
import { BookFull } from './write-errors';

/** The result of a write: the entries on disk, or why there are none. */
export type Written =
  | { readonly written: true; readonly entries: readonly Entry[] }
  | { readonly written: false; readonly why: 'full' | 'failed' };

/** Callbacks for the result of a write. */
export interface WriteListeners {
  /** Called after the strict commit; the badge may be out of date now. */
  readonly onCommit: () => void;
  /** Called if nothing was written. The user is told by the returned value. */
  readonly onFailure: (cause: unknown) => void;
}

/** Runs a write and calls a listener with its result. A failure is returned as a value, not thrown. */
export async function tryWrite(write: () => Promise<Entry[]>, listeners: WriteListeners): Promise<Written> {
  try {
    const entries = await write();
    listeners.onCommit();
    return { written: true, entries };
  } catch (cause) {
    listeners.onFailure(cause);
    return { written: false, why: cause instanceof BookFull ? 'full' : 'failed' };
  }
}
