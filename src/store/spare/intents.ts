import * as v from 'valibot';
import { readEntry, UnreadableEntry, type Entry } from '../../domain/journal/entry';
import type { SpareStorage } from './spare-storage';
import type { Tally } from './tally-row';
import { isIntentKey } from './write-entries';

/** Entries that were about to be written, as they stand in the spare storage, and the draft that they were made from. */
export interface FoundIntent {
  readonly key: string;
  readonly entries: readonly (object & { readonly id: string })[];
  readonly draft?: { readonly key: string; readonly text: string } | undefined;
}

const Intent = v.object({
  entries: v.array(v.looseObject({ id: v.string() })),
  draft: v.optional(v.object({ key: v.string(), text: v.string() })),
});

/** Returns the intents in the spare storage, the oldest first. */
export async function readIntents(spare: SpareStorage): Promise<FoundIntent[]> {
  const keys = (await spare.keys()).filter(isIntentKey).toSorted();
  const stored = keys.length ? await spare.get(keys) : {};
  return keys.map((key) => Object.assign({ key }, contentOf(stored[key])));
}

function contentOf(stored: unknown): Pick<FoundIntent, 'entries' | 'draft'> {
  try {
    const intent = v.safeParse(Intent, JSON.parse(String(stored)));
    return intent.success ? intent.output : { entries: [] };
  } catch {
    // Half a value.
    return { entries: [] };
  }
}

/**
 * Returns the entries that stand in intents alone, stamped to follow what a tally counts. Called only when the database was lost: it
 * may have had them, and the user may have been told so.
 */
export function stampedIntents(
  intents: readonly FoundIntent[],
  known: ReadonlySet<string>,
  tally: Tally,
  now: number,
): Entry[] {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const { device } = tally;
  const missing = intents.flatMap(({ entries }) => entries).filter(({ id }) => !known.has(id));
  return missing.flatMap((entry, i) => {
    try {
      const [n, lamport] = [tally.n + i + 1, tally.lamport + i + 1];
      return [readEntry({ ...entry, v: 1, device, n, lamport, at: now, zone })];
    } catch (cause) {
      if (cause instanceof UnreadableEntry) return [];
      throw cause;
    }
  });
}

/** How long (ms) a write may take at most: an older intent is of one that was cut off, and so is one from the future, if the clock was ahead. */
const longest = 60_000;

/** Removes the intents of writes that were cut off, at `now` (epoch ms); for when the book is whole: it has them, or never had. */
export async function dropOldIntents(spare: SpareStorage, now: number): Promise<void> {
  const keys = (await spare.keys()).filter(
    (key) => isIntentKey(key) && Math.abs(now - begunAt(key)) > longest,
  );
  if (keys.length) await spare.remove(keys);
}

/** A UUIDv7 begins with its time. */
const begunAt = (key: string): number =>
  Number.parseInt(
    key
      .slice(key.lastIndexOf(' ') + 1)
      .replace('-', '')
      .slice(0, 12),
    16,
  );
