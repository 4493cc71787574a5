import type { Book } from '../store/book';
import { dueList, type DueItem } from '../store/due-list';
import { overdueCount } from '../store/overdue';
import { useQueryByTime } from '../surface/use-query-by-time';
import { nextWordsChange } from '../ui/next-words-change';
import type { Wording } from '../ui/wording';

/** The most promises that fit under the field. */
const maxPromises = 6;

/** The promises that are overdue and due next. */
export interface Due {
  readonly items: readonly DueItem[];
  readonly hasMore: boolean;
  /** How many are overdue; counted up to 100. */
  readonly overdue: number;
}

/** Returns what is due, and the time (epoch ms) at which that holds. */
export const useDue = (book: Book, { zone, hours }: Wording) =>
  useQueryByTime(
    'what is due',
    () => readDue(book, { now: Date.now(), zone, hours }),
    (due, at) => nextWordsChange(due?.items.map(({ promise }) => promise) ?? [], at, zone, hours),
    [book, zone, hours],
  );

async function readDue(book: Book, context: Parameters<typeof overdueCount>[1]): Promise<Due> {
  const [items, overdue] = await Promise.all([
    dueList(book, context, maxPromises + 1),
    overdueCount(book, context),
  ]);
  return { items: items.slice(0, maxPromises), hasMore: items.length > maxPromises, overdue };
}
