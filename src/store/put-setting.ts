import type { Book } from './book';
import { settingsKey } from './spare/beside';
import { guardWrite, setOrFail, smallWrite } from './spare/guard-write';
import { writeError } from './write-errors';

/**
 * Saves one setting, and all of them in the spare copy.
 * @throws BookFull, WriteFailed: it was not saved.
 */
export async function putSetting(
  book: Book,
  row: { readonly key: string; readonly value: unknown },
): Promise<void> {
  try {
    await guardWrite(book, smallWrite(), () => book.settings.put(row));
    if (book.spare) await setOrFail(book.spare, { [settingsKey]: await book.settings.toArray() });
  } catch (cause) {
    throw writeError(cause);
  }
}
