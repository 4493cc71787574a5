import { logUnexpected } from '../../browser/log';
import type { ChipChange, Reading } from '../../domain/quick-log/reading';
import type { OpenQuestion } from '../../domain/question/open-question';
import type { DraftRow } from '../../store/book';

/** A sentence that is not saved yet, with what the user did to its chips. */
export interface QuickLogDraft {
  readonly text: string;
  readonly changes: readonly ChipChange[];
  /** When it was last typed at (epoch ms): "tomorrow" is the day after that, however late it is read again. Without, now. */
  readonly typedAt?: number;
}

export const emptyDraft: QuickLogDraft = { text: '', changes: [] };

/** Gives the sentence that is kept in a row; an empty one where there is none. */
export async function draftOfRow(row: DraftRow | undefined): Promise<QuickLogDraft> {
  if (!row) return emptyDraft;
  return { text: row.text, changes: await changesOf(row.changes), typedAt: row.at };
}

// Most sentences have none: what reads them is not loaded with the first screen. The text alone is worth having.
async function changesOf(kept: unknown): Promise<readonly ChipChange[]> {
  if (Array.isArray(kept) && kept.length === 0) return [];
  try {
    const { readChanges } = await import('../../domain/quick-log/write/read-changes');
    return readChanges(kept);
  } catch (cause) {
    logUnexpected('reading the changes to a sentence', cause);
    return [];
  }
}

/** Gives the row in which a sentence is kept. */
export const rowOfDraft = (key: string, { text, changes, typedAt }: QuickLogDraft): DraftRow => ({
  key,
  text,
  changes,
  at: typedAt ?? Date.now(),
});

/** What Enter hands to the surface. */
export interface QuickLog extends QuickLogDraft {
  readonly reading: Reading;
}

/** What became of a save. Failures cross as values; the field says them, and the text stays where it is. */
export type SaveOutcome =
  | {
      /** On disk, after the strict commit. */
      readonly saved: true;
      /** Id of the change. */
      readonly id: string;
      /** Whom it was saved for, as the user knows them. */
      readonly whom: string;
      /** Who is on screen with it, by a stable id: they may have become known only while it was being saved. */
      readonly onScreen: string;
      /** What it leaves to be asked; undefined: nothing. */
      readonly left: OpenQuestion | undefined;
    }
  | { readonly saved: false; readonly why: SaveTrouble };

/** `full`: the disk; `failed`: the write did not happen; `nobody`: no contact yet, and the surface is asking for one. */
export type SaveTrouble = 'full' | 'failed' | 'nobody';

/**
 * Why nothing was saved: the surface's reasons, an empty sentence, or the reader of sentences that did not load; or that a
 * sentence will be saved as a note and no more, because it could not be read or is too long for it.
 */
export type Trouble = SaveTrouble | 'empty' | 'unread' | 'note-only' | 'too-long';
