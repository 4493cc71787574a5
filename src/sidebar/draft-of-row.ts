import { readChanges } from '../domain/quick-log/write/read-changes';
import type { DraftRow } from '../store/book';
import { emptyDraft, type QuickLogDraft } from '../ui/quick-log-draft';

/** Gives the sentence that is kept in a row; an empty one where there is none. */
export const draftOfRow = (row: DraftRow | undefined): QuickLogDraft =>
  row ? { text: row.text, changes: readChanges(row.changes), typedAt: row.at } : emptyDraft;
