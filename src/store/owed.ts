import { Keeping, ofType } from '../domain/keeping/keeping';
import type { OpenThing } from '../domain/quick-log/reading';
import { ClientRequest } from '../domain/keeping/request/request';
import { askedFor, beginOf } from '../domain/keeping/meeting/standing';
import { rhythmDueAt } from '../domain/keeping/rhythm';
import type { Book } from './book';
import { personOf } from './person';
import { readRows } from './read-rows';
import { rowsOf } from './rows-of';

/** How many days before it is due a review may be held. */
const daysEarly = 7;

/** A person's rows beside promises and matters. */
interface Kept {
  readonly keeping: readonly Keeping[];
  readonly requests: readonly ClientRequest[];
}

/**
 * Returns what is owed to a contact's person at `now` (epoch ms), beside promises and matters: what a sentence may close.
 */
export async function owedTo(book: Book, contact: string, now: number): Promise<OpenThing[]> {
  const ids = (await personOf(book, contact)).map(({ id }) => id);
  const of = (table: 'keeping' | 'requests') => rowsOf(book, table, ids);
  const [keeping, requests] = await Promise.all([of('keeping'), of('requests')]);
  return owedOf({ keeping: readRows(Keeping, keeping), requests: readRows(ClientRequest, requests) }, now);
}

/**
 * Returns what is owed at `now` (epoch ms): introductions, steps, planned gifts, a review that is due, answers to requests; and
 * the meetings and renewals that stand.
 */
export function owedOf({ keeping: rows, requests }: Kept, now: number): OpenThing[] {
  return [
    ...ofType(rows, 'introduction').flatMap(({ id, metAt, text: { ours, theirs } }) =>
      metAt === undefined
        ? [{ id, type: 'introduction' as const, words: `${ours} ${theirs}`, pair: [ours, theirs] as const }]
        : [],
    ),
    ...ofType(rows, 'step').flatMap(({ id, doneAt, text }) =>
      doneAt === undefined ? [{ id, type: 'step' as const, words: text.what }] : [],
    ),
    ...ofType(rows, 'gift').flatMap(({ id, givenAt, text }) =>
      givenAt === undefined ? [{ id, type: 'gift' as const, words: text.what }] : [],
    ),
    ...ofType(rows, 'meeting').flatMap(({ id, cancelledAt, due, text }) =>
      cancelledAt === undefined && beginOf({ due }, 'UTC') > now - askedFor
        ? [{ id, type: 'meeting' as const, words: text.what }]
        : [],
    ),
    ...ofType(rows, 'renewal').flatMap(({ id, how, text }) =>
      how === undefined ? [{ id, type: 'renewal' as const, words: text.what ?? '' }] : [],
    ),
    ...reviewDue(rows, now),
    ...requests
      .filter((request) => request.open)
      .map(({ id, text }) => ({ id, type: 'request' as const, words: text.what })),
  ];
}

/** Only reviews: any interaction counts as a check-in, so a check-in needs no closing. */
function reviewDue(rows: readonly Keeping[], now: number): OpenThing[] {
  const reviews = ofType(rows, 'review');
  const due = ofType(rows, 'rhythm').find(
    (rhythm) => rhythm.sort === 'review' && rhythmDueAt(rhythm, reviews, []) <= now + daysEarly * 86_400_000,
  );
  return due ? [{ id: due.id, type: 'review', words: '' }] : [];
}
