import { logUnexpected } from '../browser/log';
import { rewriteSpare } from '../browser/rewrite-spare';
import { cleanBackups } from '../store/backup/clean-backups';
import type { Book } from '../store/book';

/**
 * Takes what was erased out of the backups, and out of the files in which the browser keeps the spare copy, where what was removed
 * stays readable for long. `look` brings the spare copy up to date. What fails is logged, and nothing of it is said to be done.
 */
export async function afterErasing(book: Book, look: () => Promise<unknown>): Promise<void> {
  const clean = cleanBackups(book).catch((cause: unknown) => logUnexpected('cleaning the backups', cause));
  try {
    await look();
    await rewriteSpare();
    await look();
  } catch (cause) {
    logUnexpected('rewriting the spare copy', cause);
  }
  await clean;
}
