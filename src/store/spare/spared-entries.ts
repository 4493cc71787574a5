import * as v from 'valibot';

/** The part of an entry that the spare copy needs; whatever else is in it, sealed or of a newer version, is kept as it is. */
export const Stamp = v.looseObject({
  id: v.string(),
  device: v.string(),
  n: v.number(),
  lamport: v.number(),
});
export type Stamped = v.InferOutput<typeof Stamp>;

/** Returns those of these rows that have an entry's stamp. */
export const stampedOf = (rows: readonly unknown[]): Stamped[] => rows.filter((row) => v.is(Stamp, row));

/** The most entries in one record: a record is read and written as a whole. */
const perRecord = 200;

/** Returns entries in groups of consecutive `n` of one device, each small enough for one record. */
export function runsOf(entries: readonly Stamped[]): Stamped[][] {
  const runs: Stamped[][] = [];
  for (const entry of entries.toSorted(byDevice)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before?.device === entry.device && before.n + 1 === entry.n;
    if (run && follows && run.length < perRecord) run.push(entry);
    else if (before?.device !== entry.device || before.n !== entry.n) runs.push([entry]);
  }
  return runs;
}

function byDevice(a: Stamped, b: Stamped): number {
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.n - b.n;
}
