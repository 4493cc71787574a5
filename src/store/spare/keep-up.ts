import type { Book } from '../book';
import { setOrFail } from './guard-write';
import { entriesBetween } from './journal-rows';
import type { SpareStorage } from './spare-storage';
import { insideTally, tallyKey } from './tally';
import type { Tally } from './tally-row';
import { recordsOf } from './write-records';

/** How many entries the spare copy may lack for a save to write them: more is work for the background. */
const atOnce = 100;

/**
 * Writes to the spare copy what the journal has beyond it, the tally, and what else is given, all in one write. `outside` is the tally
 * outside as it was before. Resolves to whether the spare copy now has all; if too much is missing, it writes nothing.
 */
export async function keepUp(
  book: Book,
  spare: SpareStorage,
  outside: Tally | undefined,
  more: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const found = await book.transaction('r', ['journal', 'meta'], async () => beyond(book, outside));
  if (!found) return false;
  const records = Object.fromEntries(recordsOf(found.entries));
  await setOrFail(spare, { ...records, [tallyKey]: found.inside, ...more });
  return true;
}

async function beyond(book: Book, outside: Tally | undefined) {
  const inside = await insideTally(book);
  if (!inside) return undefined;
  if (outside && outside.era !== inside.era) return undefined;
  const isSame = outside?.book === inside.book && outside.device === inside.device;
  const [n, count] = outside && isSame ? [outside.n, outside.count] : [0, 0];
  if (inside.n - n > atOnce) return undefined;
  const entries = await entriesBetween(book, inside.device, n, inside.n);
  // What came from another device is not among this one's.
  return count + entries.length === inside.count ? { inside, entries } : undefined;
}
