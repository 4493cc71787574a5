import { Keeping, ofType } from '../domain/keeping/keeping';
import type { OpenThing } from '../domain/quick-log/reading';
import { rhythmDueAt } from '../domain/review/rhythm';
import type { Book } from './book';
import { personOf } from './person';
import { readRows } from './read-rows';

/** A review may be held some days before its time. */
const early = 7;

/** Gives what is kept for a person beside promises and matters, and waits to be done: what a past tense may close. */
export async function openKeeping(book: Book, contact: string, now: number): Promise<OpenThing[]> {
  const ids = (await personOf(book, contact)).map(({ id }) => id);
  const rows = await book.rows('keeping').where('contact').anyOf(ids).toArray();
  return openInKeeping(readRows(Keeping, rows), now);
}

/** Gives what is open among rows at `now` (epoch ms): introductions owed, steps, gifts thought of, and a review that is due. */
export function openInKeeping(rows: readonly Keeping[], now: number): OpenThing[] {
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
