import type { Entry } from './entry';
import { byOrder } from './order';

/** Returns the entries that are not undone, in journal order, without the undo and redo entries themselves. */
export function inForce(entries: readonly Entry[]): Entry[] {
  const ordered = entries.toSorted(byOrder);
  const undone = new Set<string>();
  for (const entry of ordered) {
    if (entry.kind === 'voided') undone.add(entry.data.target);
    if (entry.kind === 'restored') undone.delete(entry.data.target);
  }
  return ordered.filter((e) => e.kind !== 'voided' && e.kind !== 'restored' && !undone.has(e.id));
}
