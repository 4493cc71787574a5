import { cancelWake, wakeAt } from '../browser/alarm';
import { showOverdue, showBadgeFailure } from '../browser/badge';
import { logUnexpected } from '../browser/log';
import type { Here } from '../domain/due/here';
import type { Book } from '../store/book';
import { dueList } from '../store/due-list';
import { upcomingChanges } from '../store/upcoming-changes';
import { overdueCount } from '../store/overdue';
import { nextWake } from './next-wake';

/** How many names the tooltip lists. */
const namesShown = 3;

/** Delay in ms before a failed count is retried: nothing else may wake the worker before. */
const retryDelay = 5 * 60_000;

/** Shows how many promises are overdue, and sets the one alarm for the next change. Always counts from the book. */
export async function refreshBadge(book: Book, here: Here): Promise<void> {
  try {
    const count = await overdueCount(book, here);
    await showOverdue(count, await namesOfOverdue(book, here, count), count > namesShown);
    await setAlarm(nextWake(here.now, await upcomingChanges(book, here)));
  } catch (cause) {
    await badgeFailed(cause, here.now);
  }
}

/** Shows that the count failed and why, and tries again five minutes after `now` (epoch ms). */
export async function badgeFailed(cause: unknown, now: number): Promise<void> {
  logUnexpected('badge', cause);
  await wakeAt(now + retryDelay);
  await showBadgeFailure(cause instanceof Error ? cause.message : String(cause));
}

async function namesOfOverdue(book: Book, here: Here, count: number): Promise<string[]> {
  const items = await dueList(book, here, Math.min(count, namesShown));
  return [...new Set(items.map(({ to }) => to?.name).filter((name) => name !== undefined))];
}

async function setAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await cancelWake();
  else await wakeAt(when);
}
