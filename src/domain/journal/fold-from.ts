import type { Entry, EntryKind } from './entry';

type Begin<K extends EntryKind, Row> = (founding: Entry<K>) => Row;
type Step<Row> = (row: Row, entry: Entry) => Row | undefined;

/**
 * Folds entries (in force, in order) of an entity that is created by the entry `kind`; undefined if there is none. A step
 * that returns undefined deletes the row for good.
 */
export function foldFrom<K extends EntryKind, Row>(
  entries: readonly Entry[],
  kind: K,
  begin: Begin<K, Row>,
  step: Step<Row>,
): Row | undefined {
  const founding = entries.find((entry): entry is Entry<K> => entry.kind === kind);
  if (!founding) return undefined;
  let row: Row | undefined = begin(founding);
  for (const entry of entries) if (row !== undefined) row = step(row, entry);
  return row;
}

/** Returns the fields that each row begins with: id, contact, and when it was made (epoch ms). */
export const rowOf = ({ entity, contact, at }: Entry) => ({ id: entity, contact, madeAt: at });
