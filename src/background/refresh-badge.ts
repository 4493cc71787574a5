import { sleepOn, wakeAt } from '../browser/alarm';
import { showOverdue, showUncounted } from '../browser/badge';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { dueList } from '../store/due-list';
import { nextChange, nextDue } from '../store/next-change';
import { overdueCount, type Here } from '../store/overdue';
import { nextWake } from './next-wake';
import { viewNow } from './view-now';

/** How many names the tooltip says. */
const named = 3;

/** A count that failed is tried again so much later, ms: nothing else may wake us before. */
const retry = 5 * 60_000;

/** Counts what is overdue, shows it, and sets the one alarm for the next change. Always from the book, never from a timer's word. */
export async function refreshBadge(book: Book): Promise<void> {
  try {
    const here = await viewNow(book, Date.now());
    const count = await overdueCount(book, here);
    await showOverdue(count, await namesOfOverdue(book, here, count), count > named);
    await setAlarm(nextWake(here.now, await nextChange(book, here), await nextDue(book, here)));
  } catch (cause) {
    logUnexpected('badge', cause);
    await wakeAt(Date.now() + retry);
    await showUncounted(cause instanceof Error ? cause.message : String(cause));
  }
}

async function namesOfOverdue(book: Book, here: Here, count: number): Promise<string[]> {
  const items = await dueList(book, here, Math.min(count, named));
  return [...new Set(items.map(({ to }) => to?.name).filter((name) => name !== undefined))];
}

async function setAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await sleepOn();
  else await wakeAt(when);
}
