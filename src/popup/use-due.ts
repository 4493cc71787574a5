import type { Book } from '../store/book';
import { dueList, type DueItem } from '../store/due-list';
import { overdueCount } from '../store/overdue';
import { useQueryByTime } from '../surface/use-query-by-time';
import { nextWordsChange } from '../ui/next-words-change';
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

/** Gives what is due, and the time (epoch ms) it is told at. */
export const useDue = (book: Book, { zone, hours }: Wording) =>
  useQueryByTime(
    'what is due',
    () => readDue(book, { now: Date.now(), zone, hours }),
    (due, at) => nextWordsChange(due?.items.map(({ promise }) => promise) ?? [], at, zone, hours),
    [book, zone, hours],
  );

async function readDue(book: Book, here: Parameters<typeof overdueCount>[1]): Promise<Due> {
  const [items, overdue] = await Promise.all([dueList(book, here, shown + 1), overdueCount(book, here)]);
  return { items: items.slice(0, shown), hasMore: items.length > shown, overdue };
}
