import type { DayTally as Tally } from '../domain/figures/day-tally';
import { dayOf, DayTally } from '../domain/figures/day-tally';
import type { Debrief } from '../domain/keeping/debrief';
import { yearEndList, yearEndOf, type YearEndLine } from '../domain/keeping/gift/year-end';
import type { ClientRequest } from '../domain/keeping/request/request';
import type { Answered } from '../domain/keeping/request/granted-share';
import type { Book } from './book';
import { keepingOfType } from './keeping-of-type';
import { marks } from './lists/find-keys';
import { listsReady } from './lists/lists-ready';
import { readRows } from './read-rows';
import { slidingContacts, type Sliding } from './sliding-contacts';

/** How many of those who slide are listed. */
const slidingShown = 100;

/** What the figures are computed from. */
export interface PracticeFigures {
  /** Epoch ms: the first of the months shown. */
  readonly since: number;
  /** The interactions since then, counted. */
  readonly tallies: readonly Tally[];
  readonly requests: Answered;
  readonly debriefs: readonly Debrief[];
  readonly sliding: Sliding;
  /** Empty outside the year-end season. */
  readonly yearEnd: readonly YearEndLine[];
}

/** Returns what the figures need; `since` is epoch ms, `today` an ISO day in the user's zone. */
export async function practiceFigures(
  book: Book,
  { since, today, zone }: { readonly since: number; readonly today: string; readonly zone: string },
): Promise<PracticeFigures> {
  await listsReady(book);
  const [tallies, requests, debriefs, sliding, yearEnd] = await Promise.all([
    book.days
      .where('day')
      .aboveOrEqual(dayOf({ happenedAt: since }))
      .toArray(),
    answered(book),
    keepingOfType(book, 'debrief'),
    slidingContacts(book, slidingShown),
    yearEndOf(today) === undefined ? [] : yearEndLines(book, today, zone),
  ]);
  return { since, tallies: readRows(DayTally, tallies), requests, debriefs, sliding, yearEnd };
}

/** Customers and clients, and everyone with a gift, planned or given: prospects may get one too. */
async function yearEndLines(book: Book, today: string, zone: string): Promise<YearEndLine[]> {
  const [gifts, bought] = await Promise.all([
    keepingOfType(book, 'gift'),
    book.finds.where('keys').equals(marks.bought).primaryKeys(),
  ]);
  return yearEndList([...new Set([...bought, ...gifts.map(({ contact }) => contact)])], gifts, today, zone);
}

/** Returns how many requests have each answer. */
async function answered(book: Book): Promise<Answered> {
  const table = book.rows('requests');
  const count = (answer: NonNullable<ClientRequest['answer']>) =>
    table.where('answer').equals(answer).count();
  const [all, granted, instead, refused] = await Promise.all([
    table.count(),
    ...(['granted', 'instead', 'refused'] as const).map(count),
  ]);
  return {
    granted: granted ?? 0,
    instead: instead ?? 0,
    refused: refused ?? 0,
    unanswered: all - (granted ?? 0) - (instead ?? 0) - (refused ?? 0),
  };
}
