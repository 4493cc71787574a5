import { isErased } from '../domain/journal/erased';
import { readEntry, UnreadableEntry, type Entry } from '../domain/journal/entry';

/** The entries on disk that this version can read. */
export interface ReadableEntries {
  readonly entries: readonly Entry[];
  /** How many it cannot read, because a newer version wrote them before a downgrade. They stay in the journal. */
  readonly unreadable: number;
}

let logged = false;

/**
 * Returns the entries that this version can read. Unreadable ones must not keep the others from being read and written; of erased ones
 * there is nothing to read.
 */
export function readableEntries(rows: readonly unknown[]): ReadableEntries {
  const kept = rows.filter((row) => !isErased(row));
  const entries = kept.map(entryOf).filter((entry) => entry !== undefined);
  return { entries, unreadable: kept.length - entries.length };
}

function entryOf(row: unknown): Entry | undefined {
  try {
    return readEntry(row);
  } catch (cause) {
    if (!(cause instanceof UnreadableEntry)) throw cause;
    // Logged once: each fold finds it again.
    // eslint-disable-next-line no-console -- the store may not import browser/log
    if (!logged) console.error('Last Impression, reading the journal:', cause);
    logged = true;
    return undefined;
  }
}
