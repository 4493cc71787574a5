import { readJournalFile } from '../import/journal-file';
import { textPieces } from '../import/text-pieces';

/** Whether a file is a journal that was written to its end, and reads as it was written. */
export async function isWholeJournal(file: Blob): Promise<boolean> {
  const counted = await readJournalFile(textPieces(file), {
    onEntries: (entries) => Promise.resolve({ fresh: [], same: entries.length, conflicts: [] }),
  });
  return counted.damage === undefined;
}
