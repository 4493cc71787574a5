import type { Entry, EntryKind } from './entry';

type Begin<K extends EntryKind, Row> = (founding: Entry<K>) => Row;
type Step<Row> = (row: Row, entry: Entry) => Row | undefined;

/**
 * Folds entries (in force, in order) that begin with one kind. What comes before it waits unseen; a step that gives
 * undefined takes the row away for good.
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

/** What each row begins with: its id, whom it was typed under, and when (epoch ms). */
export const rowOf = ({ entity, contact, at }: Entry) => ({ id: entity, contact, madeAt: at });
