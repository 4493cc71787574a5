import { logUnexpected } from '../../browser/log';
import type { ChipChange, Reading } from '../../domain/quick-log/reading';
import type { OpenQuestion } from '../../domain/question/open-question';
import type { DraftRow } from '../../store/book';

/** A sentence that is not saved yet, with the user's changes to its chips. */
export interface QuickLogDraft {
  readonly text: string;
  readonly changes: readonly ChipChange[];
  /** When it was last edited (epoch ms), for reading "tomorrow" later on. Defaults to now. */
  readonly typedAt?: number;
}

export const emptyDraft: QuickLogDraft = { text: '', changes: [] };

/** Returns the draft that is saved in a row, or an empty one if there is none. */
export async function draftOfRow(row: DraftRow | undefined): Promise<QuickLogDraft> {
  if (!row) return emptyDraft;
  return { text: row.text, changes: await changesOf(row.changes), typedAt: row.at };
}

// Most sentences have no changes, so the code that reads them is not in the first screen. If it fails, the text is still returned.
async function changesOf(saved: unknown): Promise<readonly ChipChange[]> {
  if (Array.isArray(saved) && saved.length === 0) return [];
  try {
    const { readChanges } = await import('../../domain/quick-log/write/read-changes');
    return readChanges(saved);
  } catch (cause) {
    logUnexpected('reading the changes to a sentence', cause);
    return [];
  }
}

/** Returns the row in which a draft is saved. */
export const rowOfDraft = (key: string, { text, changes, typedAt }: QuickLogDraft): DraftRow => ({
  key,
  text,
  changes,
  at: typedAt ?? Date.now(),
});

/** A sentence to save, as Enter hands it to the surface. */
export interface QuickLog extends QuickLogDraft {
  readonly reading: Reading;
}

/** The result of saving. Failures are values: the field shows them and keeps its text. */
export type SaveOutcome =
  | {
      /** On disk, after the strict commit. */
      readonly saved: true;
      /** Id of the change. */
      readonly id: string;
      /** Name of the contact it was saved for. */
      readonly whom: string;
      /** Stable id of the contact on screen, which may have become known only while it was being saved. */
      readonly onScreen: string;
      /** The question to ask about it, if any. */
      readonly question: OpenQuestion | undefined;
    }
  | { readonly saved: false; readonly why: SaveTrouble };

/**
 * `full`: the disk is full; `lost`: something is missing from the book; `newer`: a newer version wrote it; `failed`: nothing was written; `nobody`: there is no contact
 * yet, and the surface asks for one; `unsure`: the page shows somebody else than the book has, and the surface asks who it is; `reading`: the
 * contact on screen has not been read yet.
 */
export type SaveTrouble = 'full' | 'lost' | 'newer' | 'failed' | 'nobody' | 'unsure' | 'reading';

/**
 * Why nothing was saved: the surface's reasons, an empty sentence, or `unread` if the grammar did not load. Or why a sentence will
 * be saved as a plain note: it could not be read, or is too long.
 */
export type Trouble = SaveTrouble | 'empty' | 'unread' | 'note-only' | 'too-long';
