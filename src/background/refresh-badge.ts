import { sleepOn, wakeAt } from '../browser/alarm';
import { showOverdue, showUncounted } from '../browser/badge';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { dueList } from '../store/due-list';
import { nextChange } from '../store/next-change';
import { overdueCount, type Here } from '../store/overdue';
import { readSettings } from '../store/settings';
import { nextWake } from './next-wake';

/** How many names the tooltip says. */
const named = 3;

/** Counts what is overdue, shows it, and sets the one alarm for the next change. Always from the book, never from a timer's word. */
export async function refreshBadge(book: Book): Promise<void> {
  try {
    const here = await whereWeAre(book);
    const count = await overdueCount(book, here);
    await showOverdue(count, await namesOfOverdue(book, here, count), count > named);
    await setAlarm(here.now, await nextChange(book, here));
  } catch (cause) {
    logUnexpected('badge', cause);
    await showUncounted(cause instanceof Error ? cause.message : String(cause));
  }
}

async function whereWeAre(book: Book): Promise<Here> {
  const { hours } = await readSettings(book);
  return { now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone, hours };
}

async function namesOfOverdue(book: Book, here: Here, count: number): Promise<string[]> {
  const items = await dueList(book, here, Math.min(count, named));
  return [...new Set(items.map(({ to }) => to?.name).filter((name) => name !== undefined))];
}

async function setAlarm(now: number, change: number | undefined): Promise<void> {
  const when = nextWake(now, change);
  if (when === undefined) await sleepOn();
  else await wakeAt(when);
}
