import { setOrFail } from './guard-write';
import { recordKey, recordOf } from './spare-records';
import type { SpareStorage } from './spare-storage';
import { runsOf, type Stamped } from './spared-entries';

/** Characters that are written at once. */
const atOnce = 2_000_000;

/** Returns entries as records of the spare copy, by their keys. */
export function recordsOf(entries: readonly Stamped[]): [key: string, record: string][] {
  return runsOf(entries).flatMap((run): [string, string][] => {
    const [first, last] = [run.at(0), run.at(-1)];
    if (!first || !last) return [];
    return [[recordKey({ device: first.device, first: first.n, last: last.n }), recordOf(run)]];
  });
}

/** Writes entries to the spare copy, and resolves to the keys of their records. @throws BookFull, WriteFailed */
export async function writeRecords(spare: SpareStorage, entries: readonly Stamped[]): Promise<string[]> {
  const records = recordsOf(entries);
  let batch: Record<string, string> = {};
  let size = 0;
  for (const [key, record] of records) {
    batch[key] = record;
    size += record.length;
    if (size < atOnce) continue;
    await setOrFail(spare, batch);
    [batch, size] = [{}, 0];
  }
  if (size) await setOrFail(spare, batch);
  return records.map(([key]) => key);
}
