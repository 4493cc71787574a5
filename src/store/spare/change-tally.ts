import type { Book } from '../book';
import { readDevice } from '../device';
import { toggleIn } from './fingerprint';
import { saveTally } from './save-tally';
import { insideTally } from './tally';

/** Ids of entries that an import brought, or that were taken out of the journal or erased in it. */
export interface JournalChange {
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** They keep their places, so only the spare copy has to follow. */
  readonly erased?: readonly string[];
}

/**
 * Keeps the tally right where the journal is changed other than by an append; the spare copy follows. Must be called inside the
 * transaction, after this device's place was written. A book without a tally is counted later.
 */
export async function changeTally(
  book: Book,
  { added = [], removed = [], erased = [] }: JournalChange,
): Promise<void> {
  const tally = await insideTally(book);
  if (!tally) return;
  const { device, n, lamport } = await readDevice(book);
  await saveTally(book, {
    ...tally,
    device,
    n,
    lamport,
    era: tally.era + (removed.length || erased.length ? 1 : 0),
    count: tally.count + added.length - removed.length,
    check: [...added, ...removed].reduce(toggleIn, tally.check),
  });
}
