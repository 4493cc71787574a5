import type { NewEntry } from '../../domain/journal/entry';
import type { SentForm } from '../../ui/begun-forms';

/** Makes entries under whoever is on screen; the contact begins with the first of them. */
export type EntriesFor = (contact: string, newId: () => string) => readonly NewEntry[];

/** Appends them, and says what was done with Undo beside it. What was sent from a form takes the form's draft with it. */
export type SaveEntries = (entries: EntriesFor, said: string, sent?: SentForm) => void;
