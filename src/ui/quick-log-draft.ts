import type { ChipChange, Reading } from '../domain/quick-log/reading';
import type { Rating } from '../domain/impression/rating';

/** A sentence that is not saved yet, with what the user did to its chips. */
export interface QuickLogDraft {
  readonly text: string;
  readonly changes: readonly ChipChange[];
  /** When it was last typed at (epoch ms): "tomorrow" is the day after that, however late it is read again. Without, now. */
  readonly typedAt?: number;
}

export const emptyDraft: QuickLogDraft = { text: '', changes: [] };

/** What Enter hands to the surface. */
export interface QuickLog extends QuickLogDraft {
  readonly reading: Reading;
}

/** What became of a save. Failures cross as values; the field says them, and the text stays where it is. */
export type SaveOutcome =
  | {
      /** On disk, after the strict commit. */
      readonly saved: true;
      /** Whom it was saved for, as the user knows them. */
      readonly whom: string;
      /** Takes it back. */
      readonly undo: () => Promise<UndoOutcome>;
      /** Present where an impression was left without a rating: the one question after Enter. */
      readonly rate?: (rating: Rating) => Promise<RateOutcome>;
      /** Hears that the rating is left for later. */
      readonly skip?: () => void;
    }
  | { readonly saved: false; readonly why: SaveTrouble };

/** `full`: the disk; `failed`: the write did not happen; `nobody`: no contact yet, and the surface is asking for one. */
export type SaveTrouble = 'full' | 'failed' | 'nobody';

export type UndoOutcome = { readonly undone: boolean };
export type RateOutcome = { readonly rated: boolean };
