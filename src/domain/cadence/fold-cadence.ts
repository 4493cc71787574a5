import type { Entry } from '../journal/entry';
import type { Cadence } from './cadence';

/** Folds a cadence's entries (in force, in order). */
export function foldCadence(entries: readonly Entry[]): Cadence | undefined {
  const begun = entries.find((entry) => entry.kind === 'cadence.begun');
  if (!begun) return undefined;
  const { entity: id, contact, data, text } = begun;
  const all = new Set(data.days);
  const skipped = new Set<string>();
  let isOpen = true;
  for (const entry of entries) {
    if (entry.kind === 'cadence.extended') for (const day of entry.data.days) all.add(day);
    if (entry.kind === 'cadence.skipped') skipped.add(entry.data.day);
    if (entry.kind === 'cadence.ended') isOpen = false;
  }
  const days = [...all].filter((day) => !skipped.has(day)).toSorted();
  return { id, contact, ...data, days, text, ...(isOpen ? { open: 1 } : {}) };
}
