import * as v from 'valibot';
import { ContactRef, refKey } from '../domain/contact/contact-ref';
import { PageFacts } from '../domain/contact/page-facts';
import type { Book } from './book';
import { readRow } from './read-rows';

/** What a page showed of a record, and how often in a row. */
export const Sighting = v.object({
  refKey: v.string(),
  ref: ContactRef,
  facts: PageFacts,
  visits: v.number(),
  seenAt: v.number(),
});
export type Sighting = v.InferOutput<typeof Sighting>;

/** Notes what the page showed on one visit. A name that differs from the last visit's starts the count again. */
export async function noteSighting(
  book: Book,
  ref: ContactRef,
  facts: PageFacts,
  now: number,
): Promise<Sighting> {
  const key = refKey(ref);
  return book.transaction('rw', 'sightings', async () => {
    const before = await sightingOf(book, ref);
    const visits = before && before.facts.name === facts.name ? before.visits + 1 : 1;
    const sighting = { refKey: key, ref, facts, visits, seenAt: now };
    await book.sightings.put(sighting);
    return sighting;
  });
}

/** Gives the last sighting of a record, if any. */
export async function sightingOf(book: Book, ref: ContactRef): Promise<Sighting | undefined> {
  const row = await book.sightings.get(refKey(ref));
  return row === undefined ? undefined : readRow(Sighting, row);
}

/** A name may be stored once the record's id stands beside it, or a second visit agrees; else only the user's yes will do. */
export const isTrusted = ({ facts, visits }: Sighting): boolean =>
  facts.name !== undefined && (facts.witness || visits >= 2);
