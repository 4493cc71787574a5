import { fingerprint } from './fingerprint';

/** Entries of one device with consecutive `n`, as one record of the spare copy holds them. */
export interface Run {
  readonly device: string;
  readonly first: number;
  readonly last: number;
}

const prefix = 'li:spare ';

/** Returns the key of a record; it says which entries the record holds, so that this can be known without reading it. */
export const recordKey = ({ device, first, last }: Run): string => `${prefix}${device} ${first} ${last}`;

/** Returns what a record's key says; undefined for another key. */
export function runOf(key: string): Run | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const [device, first, last] = key.slice(prefix.length).split(' ');
  const run = { device: device ?? '', first: Number(first), last: Number(last) };
  return run.device !== '' && run.first >= 1 && run.last >= run.first ? run : undefined;
}

/** Returns the value of a record: the entries as JSON, with a fingerprint, because the storage does not notice every fault. */
export function recordOf(entries: readonly unknown[]): string {
  const json = JSON.stringify(entries);
  return fingerprint(json) + json;
}

/** Returns a record's entries; undefined if it is damaged. */
export function entriesIn(record: unknown): readonly unknown[] | undefined {
  if (typeof record !== 'string') return undefined;
  const json = record.slice(16);
  if (fingerprint(json) !== record.slice(0, 16)) return undefined;
  const entries: unknown = JSON.parse(json);
  return Array.isArray(entries) ? entries : undefined;
}

/** Returns how many entries these records hold, each counted once. */
export function covered(runs: readonly Run[]): number {
  let count = 0;
  let before: Run | undefined;
  for (const run of runs.toSorted(byPlace)) {
    const after = before?.device === run.device ? before.last : 0;
    count += Math.max(0, run.last - Math.max(run.first - 1, after));
    before = { ...run, last: Math.max(run.last, after) };
  }
  return count;
}

function byPlace(a: Run, b: Run): number {
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.first - b.first;
}
