import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { continueCadences } from '../store/cadences';

/** Makes the promises whose cadence has come round by an instant (epoch ms); what fails here must not keep the badge from counting. */
export async function comeRound(book: Book, now: number): Promise<void> {
  try {
    await continueCadences(book, now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  } catch (cause) {
    logUnexpected('cadences', cause);
  }
}
