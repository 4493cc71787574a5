import type { Entry } from '../domain/journal/entry';
import { BookFull } from './write-errors';

/** What became of a write: the entries on disk, or why there are none. */
export type Written =
  | { readonly written: true; readonly entries: readonly Entry[] }
  | { readonly written: false; readonly why: 'full' | 'failed' };

/** Who hears of a write. */
export interface Hearers {
  /** After the strict commit, and only then: the badge may be wrong now. */
  readonly onCommit: () => void;
  /** Nothing was written, and why; the user is told by the value. */
  readonly onFailure: (cause: unknown) => void;
}

/** Writes to the book and tells of it. A failure crosses as a value; what was written stays so, whoever hears. */
export async function tryWrite(write: () => Promise<Entry[]>, hearers: Hearers): Promise<Written> {
  try {
    const entries = await write();
    hearers.onCommit();
    return { written: true, entries };
  } catch (cause) {
    hearers.onFailure(cause);
    return { written: false, why: cause instanceof BookFull ? 'full' : 'failed' };
  }
}
