import type { Entry } from '../journal/entry';
import type { ContactEdge } from './edge';

/** Folds an edge's entries (in force, in order); the last one decides. */
export function foldEdge(entries: readonly Entry[]): ContactEdge | undefined {
  let edge: ContactEdge | undefined;
  for (const { kind, entity: id, data } of entries) {
    if (kind === 'contacts.joined') edge = { id, ...data };
    if (kind === 'contacts.told-apart') edge = { id, ...data, apart: true };
  }
  return edge;
}
