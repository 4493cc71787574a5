import * as v from 'valibot';

/** A row on disk that this version cannot read; the journal can make the book anew (`rebuild`). */
export class UnreadableRow extends Error {
  override name = 'UnreadableRow';
}

/**
 * Gives a row as its schema knows it.
 * @throws UnreadableRow
 */
export function readRow<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> {
  const row = v.safeParse(schema, raw);
  if (!row.success) throw new UnreadableRow(v.getDotPath(row.issues[0]) ?? 'row');
  return row.output;
}

/**
 * Gives rows as their schema knows them.
 * @throws UnreadableRow
 */
export function readRows<S extends v.GenericSchema>(schema: S, raw: readonly unknown[]): v.InferOutput<S>[] {
  return raw.map((row) => readRow(schema, row));
}
