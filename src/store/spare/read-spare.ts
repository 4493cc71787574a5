import { entriesIn, recordKey, runOf, type Run } from './spare-records';
import type { SpareStorage } from './spare-storage';
import { stampedOf, type Stamped } from './spared-entries';

/** What the spare copy holds. */
export interface Spare {
  readonly entries: readonly Stamped[];
  /** The records that could be read, and how many could not. */
  readonly runs: readonly Run[];
  readonly damaged: number;
}

/** How many records are read at once. */
const together = 20;

/** Returns all entries of the spare copy, each once. */
export async function readSpare(spare: SpareStorage): Promise<Spare> {
  const entries = new Map<string, Stamped>();
  const runs = runsIn(await spare.keys());
  const read: Run[] = [];
  for (let i = 0; i < runs.length; i += together) {
    const some = runs.slice(i, i + together);
    const records = await recordsOf(spare, some);
    for (const run of some) {
      const held = entriesIn(records[recordKey(run)]);
      if (!held) continue;
      read.push(run);
      for (const entry of stampedOf(held)) entries.set(entry.id, entry);
    }
  }
  return { entries: [...entries.values()], runs: read, damaged: runs.length - read.length };
}

/** Returns the records among these keys. */
export const runsIn = (keys: readonly string[]): Run[] => keys.map(runOf).filter((run) => run !== undefined);

// One damaged record makes the whole answer fail, so then each is read by itself.
async function recordsOf(spare: SpareStorage, runs: readonly Run[]): Promise<Record<string, unknown>> {
  const keys = runs.map(recordKey);
  try {
    return await spare.get(keys);
  } catch {
    const each = await Promise.allSettled(keys.map((key) => spare.get([key])));
    return Object.assign({}, ...each.map((one) => (one.status === 'fulfilled' ? one.value : {})));
  }
}
