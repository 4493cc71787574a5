import * as v from 'valibot';

/**
 * Returns the rows that this version can read. Lists leave out the others: one broken row must not keep the user from writing about
 * somebody else.
 */
export function readable<S extends v.GenericSchema>(schema: S, raw: readonly unknown[]): v.InferOutput<S>[] {
  return raw.map((row) => v.safeParse(schema, row)).flatMap((row) => (row.success ? [row.output] : []));
}
