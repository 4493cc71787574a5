import * as v from 'valibot';

/** A row on disk that this version cannot read; `rebuild` makes the book again from the journal. */
export class UnreadableRow extends Error {
  override name = 'UnreadableRow';
}

/**
 * Returns a row, validated by its schema.
 * @throws UnreadableRow
 */
export function readRow<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> {
  const row = v.safeParse(schema, raw);
  if (!row.success) throw new UnreadableRow(v.getDotPath(row.issues[0]) ?? 'row');
  return row.output;
}

/**
 * Returns rows, validated by their schema.
 * @throws UnreadableRow
 */
export function readRows<S extends v.GenericSchema>(schema: S, raw: readonly unknown[]): v.InferOutput<S>[] {
  return raw.map((row) => readRow(schema, row));
}
