import type { NewEntry } from '../../domain/journal/entry';
import type { SentDraft } from '../../ui/form-drafts';

/** Returns entries for a contact. */
export type EntriesFor = (contact: string, newId: () => string) => readonly NewEntry[];

/** Saves entries for the contact on screen, and shows `said` with Undo. `sent`: the form's draft, removed with it. */
export type SaveEntries = (entries: EntriesFor, said: string, sent?: SentDraft) => void;
