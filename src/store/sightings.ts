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
  /** A name that the page gave and the user does not want to take up. */
  declined: v.exactOptional(v.string()),
});
export type Sighting = v.InferOutput<typeof Sighting>;

/**
 * Notes what the page showed on one visit. `before` is the sighting as it stood when the visit began (undefined: none), so
 * that however often one visit is noted, it counts once, and a placeholder that gave way to the name breaks no row.
 */
export async function noteSighting(
  book: Book,
  ref: ContactRef,
  facts: PageFacts,
  now: number,
  before: Sighting | undefined,
): Promise<Sighting> {
  const isSame = before !== undefined && before.facts.name === facts.name;
  const { declined } = (await sightingOf(book, ref)) ?? {};
  const sighting: Sighting = {
    refKey: refKey(ref),
    ref,
    // One visit may show less than the last; the id stood beside this very name.
    facts: isSame ? { ...before.facts, ...facts, witness: facts.witness || before.facts.witness } : facts,
    visits: isSame ? before.visits + 1 : 1,
    seenAt: now,
    ...(declined === undefined ? {} : { declined }),
  };
  await book.sightings.put(sighting);
  return sighting;
}

/** Remembers that the user does not want to be asked about this name of a record again. */
export async function declineName(book: Book, ref: ContactRef, name: string): Promise<void> {
  await book.sightings.update(refKey(ref), { declined: name });
}

/** Gives the last sighting of a record, if any. */
export async function sightingOf(book: Book, ref: ContactRef): Promise<Sighting | undefined> {
  const row = await book.sightings.get(refKey(ref));
  return row === undefined ? undefined : readRow(Sighting, row);
}

/** A name may be stored once the record's id stands beside it, or a second visit agrees; else only the user's yes will do. */
export const isTrusted = ({ facts, visits }: Sighting): boolean =>
  facts.name !== undefined && (facts.witness || visits >= 2);
