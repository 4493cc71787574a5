import type { Book } from '../store/book';
import { readHere } from '../store/read-here';
import { badgeFailed, refreshBadge } from './refresh-badge';
import { remind, type Notifier } from './remind';
import { renewCadences } from './renew-cadences';

/**
 * Brings cadences, badge, alarm and reminders up to date with the book as it is at `now` (epoch ms). One clock serves all
 * four, so that they agree. The alarm is set before reminders are shown: a worker killed while showing them wakes again.
 */
export async function refresh(book: Book, notifier: Notifier, now: number): Promise<void> {
  try {
    const here = await readHere(book, now);
    await renewCadences(book, here);
    await refreshBadge(book, here);
    await remind(book, notifier, here);
  } catch (cause) {
    await badgeFailed(cause, now);
  }
}
