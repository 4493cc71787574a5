import type { Book } from '../../store/book';
import { wholeJournal } from '../../store/export/whole-journal';
import { currentFileSeal } from './seal/use-file-seal';
import { saveFile } from './save-file';

/**
 * Saves everything to a file before something large is done, sealed if files are; nothing if there is nothing yet.
 * @throws SealUnreadable
 */
export async function backUpBefore(book: Book): Promise<void> {
  if ((await book.journal.count()) === 0) return;
  const now = Date.now();
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  saveFile(
    `last-impression-before-import-${stamp}.json`,
    await wholeJournal(book, now, await currentFileSeal()),
  );
}
