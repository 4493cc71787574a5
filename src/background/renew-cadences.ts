import { logUnexpected } from '../browser/log';
import type { Here } from '../domain/due/here';
import type { Book } from '../store/book';
import { continueCadences } from '../store/cadences';

/** Makes the promises of cadences whose day has come. A failure is only logged: the badge must be counted all the same. */
export async function renewCadences(book: Book, { now, zone }: Here): Promise<void> {
  try {
    await continueCadences(book, now, zone);
  } catch (cause) {
    logUnexpected('cadences', cause);
  }
}
