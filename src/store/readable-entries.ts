import { readEntry, UnreadableEntry, type Entry } from '../domain/journal/entry';

/** Entries on disk, as far as this version can read them. */
export interface ReadableEntries {
  readonly entries: readonly Entry[];
  /** How many it cannot read: a newer version wrote them, before we went back. They stay in the journal. */
  readonly unreadable: number;
}

let logged = false;

/** Gives the entries that this version can read; the others must not keep the rest from being read, nor written. */
export function readableEntries(rows: readonly unknown[]): ReadableEntries {
  const entries = rows.map(entryOf).filter((entry) => entry !== undefined);
  return { entries, unreadable: rows.length - entries.length };
}

function entryOf(row: unknown): Entry | undefined {
  try {
    return readEntry(row);
  } catch (cause) {
    if (!(cause instanceof UnreadableEntry)) throw cause;
    // Each fold meets it again; it is said once.
    // eslint-disable-next-line no-console -- the store knows no browser, and so not its log either
    if (!logged) console.error('Last Impression, reading the journal:', cause);
    logged = true;
    return undefined;
  }
}
