import type { Here } from '../domain/due/here';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { closedBetween, mendingPromises } from './closed-promises';
import { readConfidential } from './confidential';
import { meetingsUntil, type MeetingsOfDays } from './meetings-of-days';
import type { Named } from './names';
import { namesOf } from './names-of';
import { overduePromises, promisesUntil, theirPromises } from './open-promises';
import { overdueCount } from './overdue';

const day = 24 * 60 * 60_000;

/** How many days the day's page looks ahead. */
const daysAhead = 8;

/** Over how many days its keep-rate is counted. */
export const keptWindow = 90;

/** How many promises of each kind the page lists at most; the counts say how many there are. */
export const shownOfKind = 200;

/** What the day's page shows. */
export interface DayBook extends MeetingsOfDays {
  /** The earliest due first. */
  readonly overdue: readonly ClientPromise[];
  /** At most a hundred. */
  readonly overdueCount: number;
  /** Ours that concern the coming week, without the overdue ones. */
  readonly ours: readonly ClientPromise[];
  readonly theirs: readonly ClientPromise[];
  /** Those whose amends were begun and are not made yet. */
  readonly mending: readonly ClientPromise[];
  /** Ours that were closed within the window of the keep-rate. */
  readonly closed: readonly ClientPromise[];
  /** By contact id. */
  readonly names: ReadonlyMap<string, Named>;
  /** Ids of confidential things, which are not printed either. */
  readonly confidential: ReadonlySet<string>;
}

/** Returns everything that the day's page shows. */
export async function readDayBook(book: Book, here: Here): Promise<DayBook> {
  const [overdue, count, ours, theirs, mending, closed, withThem, confidential] = await Promise.all([
    overduePromises(book, here, shownOfKind),
    overdueCount(book, here),
    promisesUntil(book, here, here.now + daysAhead * day, shownOfKind),
    theirPromises(book, here, shownOfKind),
    mendingPromises(book, shownOfKind),
    closedBetween(book, here.now - keptWindow * day, here.now),
    meetingsUntil(book, here, here.now + daysAhead * day),
    readConfidential(book),
  ]);
  const { meetings, asking } = withThem;
  const promises = [...overdue, ...ours, ...theirs, ...mending];
  const named = [...promises, ...meetings, ...asking];
  const names = await namesOf(
    book,
    named.map(({ contact }) => contact),
  );
  return { overdue, overdueCount: count, ours, theirs, mending, closed, ...withThem, names, confidential };
}
