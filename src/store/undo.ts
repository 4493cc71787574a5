import type { Entry, NewEntry } from '../domain/journal/entry';

/** Returns the entries that undo these: each is voided, none is taken out of the journal. */
export const voiding = (entries: readonly Entry[]) => about(entries, 'voided');

/** Returns the entries that redo what was undone. */
export const restoring = (entries: readonly Entry[]) => about(entries, 'restored');

const about = (entries: readonly Entry[], kind: 'voided' | 'restored'): NewEntry[] =>
  entries.map(({ entity, contact, id }) => ({ kind, entity, contact, data: { target: id }, text: {} }));
