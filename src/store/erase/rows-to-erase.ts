import * as v from 'valibot';
import { ContactEdge } from '../../domain/contact/edge';
import type { Book } from '../book';
import { readRows } from '../read-rows';

/** The part of an entry that erasing needs; entries of a newer version have it too. */
export const ErasableRow = v.looseObject({
  id: v.string(),
  kind: v.string(),
  device: v.string(),
  n: v.number(),
  lamport: v.number(),
  at: v.number(),
  entity: v.string(),
  contact: v.string(),
});
export type ErasableRow = v.InferOutput<typeof ErasableRow>;

/**
 * Returns every entry about these contacts: typed under one of them, about something that began under one of them, or about whether one
 * of them is the same person as another.
 */
export async function rowsToErase(book: Book, contacts: readonly string[]): Promise<ErasableRow[]> {
  const theirs = await rowsWhere(book, 'contact', contacts);
  const touched = [...new Set(theirs.map(({ entity }) => entity))];
  const edges = readRows(
    ContactEdge,
    await book.rows('edges').where('a').anyOf(contacts).or('b').anyOf(contacts).toArray(),
  );
  const entities = [...touched, ...edges.map(({ id }) => id)];
  const all = await rowsWhere(book, 'entity', entities);
  const begun = begunUnder(all);
  const ids = new Set(contacts);
  const edgeIds = new Set(edges.map(({ id }) => id));
  return all.filter(
    ({ entity, contact }) => ids.has(contact) || ids.has(begun.get(entity) ?? '') || edgeIds.has(entity),
  );
}

/** Returns under whom each thing began, by its id. */
function begunUnder(rows: readonly ErasableRow[]): Map<string, string> {
  const first = new Map<string, ErasableRow>();
  for (const row of rows) {
    const before = first.get(row.entity);
    if (!before || row.lamport < before.lamport) first.set(row.entity, row);
  }
  return new Map([...first].map(([entity, { contact }]) => [entity, contact]));
}

async function rowsWhere(
  book: Book,
  index: 'contact' | 'entity',
  keys: readonly string[],
): Promise<ErasableRow[]> {
  const rows = await book.journal
    .where(index)
    .anyOf([...keys])
    .toArray();
  return rows.filter((row) => v.is(ErasableRow, row));
}
