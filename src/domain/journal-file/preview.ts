import type { FirstLine } from './lines';
import type { LineProblem } from './read-line';

/** A line that cannot be used. */
export interface BadLine {
  readonly line: number;
  readonly problem: LineProblem;
}

/** An entry that is not taken, and the line it stands in. */
export interface ConflictingLine {
  readonly line: number;
  readonly obstacle: 'differs' | 'place-taken' | 'erased';
  /** Its id. */
  readonly id: string;
}

/** What a journal file holds, compared with what is here. */
export interface JournalPreview {
  readonly first: FirstLine;
  /** Entries that are not here yet, and how many contacts they are about. */
  readonly fresh: number;
  readonly freshContacts: number;
  /** Entries that are here already. */
  readonly same: number;
  /** Entries that are here, and were erased for good where the file comes from: they are erased here too. */
  readonly erased: number;
  /** Entries that were left out, at most `listed` of them listed. */
  readonly conflicts: readonly ConflictingLine[];
  readonly conflictCount: number;
  readonly bad: readonly BadLine[];
  readonly badCount: number;
  /** The file ends before its last line, or something in it was changed since it was written. */
  readonly damage: 'cut-off' | 'altered' | undefined;
}

/** How many conflicts and bad lines are listed; all are counted. */
export const listed = 100;

/** A file that is none of ours. */
export class NotAJournal extends Error {
  override name = 'NotAJournal';
}

/** A file that a newer version made, whose format this one does not know. */
export class NewerFile extends Error {
  override name = 'NewerFile';
}
