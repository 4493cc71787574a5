import { Keeping, ofType } from '../domain/keeping/keeping';
import type { OpenThing } from '../domain/quick-log/reading';
import { ClientRequest } from '../domain/keeping/request';
import { rhythmDueAt } from '../domain/keeping/rhythm';
import type { Book } from './book';
import { personOf } from './person';
import { readRows } from './read-rows';

/** A review may be held some days before its time. */
const early = 7;

/** What is kept for a person beside promises and matters. */
interface Kept {
  readonly keeping: readonly Keeping[];
  readonly requests: readonly ClientRequest[];
}

/** Gives what waits to be done for a person, beside promises and matters: what a past tense may close. */
export async function owedTo(book: Book, contact: string, now: number): Promise<OpenThing[]> {
  const ids = (await personOf(book, contact)).map(({ id }) => id);
  const of = (table: 'keeping' | 'requests') => book.rows(table).where('contact').anyOf(ids).toArray();
  const [keeping, requests] = await Promise.all([of('keeping'), of('requests')]);
  return owedOf({ keeping: readRows(Keeping, keeping), requests: readRows(ClientRequest, requests) }, now);
}

/** Gives what is owed at `now` (epoch ms): introductions, steps, gifts thought of, a review that is due, and answers. */
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
    ...reviewDue(rows, now),
    ...requests
      .filter((request) => request.open)
      .map(({ id, text }) => ({ id, type: 'request' as const, words: text.what })),
  ];
}

/** A check-in needs no closing: any talk is one. */
function reviewDue(rows: readonly Keeping[], now: number): OpenThing[] {
  const reviews = ofType(rows, 'review');
  const due = ofType(rows, 'rhythm').find(
    (rhythm) => rhythm.sort === 'review' && rhythmDueAt(rhythm, reviews, []) <= now + early * 86_400_000,
  );
  return due ? [{ id: due.id, type: 'review', words: '' }] : [];
}
