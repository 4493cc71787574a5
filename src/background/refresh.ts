import type { Book } from '../store/book';
import { BookLost } from '../store/write-errors';
import { readHere } from '../store/read-here';
import { badgeFailed, refreshBadge } from './refresh-badge';
import { remind, type Notifier } from './remind';
import { renewCadences } from './renew-cadences';

/**
 * Brings cadences, badge, alarm and reminders up to date with the book as it is at `now` (epoch ms). One clock serves all
 * four, so that they agree. `look` makes the book whole first and returns what happened to it: of a book that is not whole nothing
 * is counted. The alarm is set before reminders are shown: a worker killed while showing them wakes again.
 */
export async function refresh(
  book: Book,
  notifier: Notifier,
  now: number,
  look: () => Promise<{ readonly what: string; readonly isWhole: boolean } | undefined>,
): Promise<void> {
  try {
    const mishap = await look();
    if (mishap && !mishap.isWhole) throw new BookLost(mishap.what);
    const here = await readHere(book, now);
    await renewCadences(book, here);
    await refreshBadge(book, here);
    await remind(book, notifier, here);
  } catch (cause) {
    await badgeFailed(cause, now);
  }
}
