import type { NewEntry } from '../../domain/journal/entry';

/** Makes entries under whoever is on screen; the contact begins with the first of them. */
export type EntriesUnder = (contact: string, newId: () => string) => readonly NewEntry[];

/** Appends them, and says what was done with Undo beside it. */
export type NoteDown = (entries: EntriesUnder, said: string) => void;
