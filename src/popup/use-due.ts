import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { dueList, type DueItem } from '../store/due-list';
import { overdueCount } from '../store/overdue';
import { watch } from '../store/watch';
import { nextWordsChange } from '../ui/next-words-change';
import { useNow } from '../ui/use-now';
import type { Wording } from '../ui/wording';

/** How many fit under the field. */
const shown = 6;

/** What is overdue and due next. */
export interface Due {
  readonly items: readonly DueItem[];
  readonly hasMore: boolean;
  /** A hundred at most. */
  readonly overdue: number;
}

/** Gives what is due, `failed` where it cannot be read, undefined until it was; and the time (epoch ms) it is told at. */
export function useDue(book: Book, { zone, hours }: Wording) {
  const [due, show] = useState<Due | 'failed'>();
  const promises = typeof due === 'object' ? due.items.map(({ promise }) => promise) : [];
  const now = useNow((at) => nextWordsChange(promises, at, zone, hours));
  useEffect(
    () =>
      watch(() => readDue(book, { now: Date.now(), zone, hours }), {
        next: show,
        error: (cause) => {
          logUnexpected('reading what is due', cause);
          show('failed');
        },
      }),
    [book, zone, hours, now],
  );
  return { due, now };
}

async function readDue(book: Book, here: Parameters<typeof overdueCount>[1]): Promise<Due> {
  const [items, overdue] = await Promise.all([dueList(book, here, shown + 1), overdueCount(book, here)]);
  return { items: items.slice(0, shown), hasMore: items.length > shown, overdue };
}
