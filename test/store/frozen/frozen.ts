import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const folder = path.resolve('test/store/frozen');
export const thingsFile = path.join(folder, 'things.jsonl');

const FrozenThing = v.object({
  /** The kind of the last entry. */
  kind: v.string(),
  /** As they stand on users' disks. */
  entries: v.array(v.looseObject({ id: v.string(), kind: v.string() })),
  /** The row that they make, and its table. */
  table: v.string(),
  row: v.nullable(v.looseObject({ id: v.string() })),
});

/**
 * An entry of each kind as it was first released, and what it makes. Never edit a line: make `readEntry` lift what is old. For a new
 * kind, `npx tsx test/store/frozen/freeze.ts` adds one.
 */
export const frozenThings = () => linesOf(thingsFile).map((line) => v.parse(FrozenThing, line));

const FrozenTables = v.object({ stores: v.record(v.string(), v.string()) });
const FrozenRow = v.object({ table: v.string(), row: v.unknown() });

/** The tables of each version that was released, with rows in each. */
export const frozenBooks = () =>
  [1, 2].map((version) => {
    const [first, ...lines] = linesOf(path.join(folder, `book-of-version-${version}.jsonl`));
    const rows = lines.map((line) => v.parse(FrozenRow, line));
    const { stores } = v.parse(FrozenTables, first);
    return { version, stores, rows: byTable(rows) };
  });

function byTable(rows: readonly v.InferOutput<typeof FrozenRow>[]): Map<string, unknown[]> {
  const tables = new Map<string, unknown[]>();
  for (const { table, row } of rows) tables.set(table, [...(tables.get(table) ?? []), row]);
  return tables;
}

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
