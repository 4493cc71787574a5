import { readJournalFile } from '../import/journal-file';
import { textPieces } from '../import/text-pieces';
import { openedPieces } from '../seal/open-sealed';
import { SealBroken } from '../seal/seal-errors';

/** Whether a file is a journal that was written to its end, and reads as it was written. */
export const isWholeJournal = (file: Blob): Promise<boolean> => isWhole(textPieces(file));

/** Returns whether a sealed file is one; with the key that sealed it. */
export const isWholeSealedJournal =
  (key: CryptoKey) =>
  async (file: Blob): Promise<boolean> => {
    try {
      return await isWhole(openedPieces(file, key));
    } catch (cause) {
      if (cause instanceof SealBroken) return false;
      throw cause;
    }
  };

async function isWhole(pieces: AsyncIterable<string>): Promise<boolean> {
  const counted = await readJournalFile(pieces, {
    onEntries: (entries) => Promise.resolve({ fresh: [], same: entries.length, conflicts: [] }),
  });
  return counted.damage === undefined;
}
