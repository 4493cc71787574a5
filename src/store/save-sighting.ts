import { refKey, type ContactRef, type RefKey } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import { pageShowsContact } from '../domain/contact/page-shows-contact';
import type { Book } from './book';
import { sightingOf, type Sighting } from './sightings';

/**
 * Notes what the page showed on one visit. `before` is the sighting as it stood when the visit began (undefined: none), so
 * that however often one visit is noted, it counts once, and a placeholder that gave way to the name breaks no row.
 */
export async function saveSighting(
  book: Book,
  ref: ContactRef,
  facts: PageFacts,
  now: number,
  before: Sighting | undefined,
): Promise<Sighting> {
  const isSame = before !== undefined && before.facts.name === facts.name;
  const { declined, cameFrom } = (await sightingOf(book, ref)) ?? {};
  const sighting: Sighting = {
    refKey: refKey(ref),
    ref,
    // One visit may show less than the last; the id stood beside this very name.
    facts: isSame ? { ...before.facts, ...facts, witness: facts.witness || before.facts.witness } : facts,
    visits: isSame ? before.visits + 1 : 1,
    seenAt: now,
    ...(declined === undefined ? {} : { declined }),
    ...(cameFrom === undefined ? {} : { cameFrom }),
  };
  await book.sightings.put(sighting);
  return sighting;
}

/** Remembers that the user does not want to be asked about this name of a record again. */
export async function declineName(book: Book, ref: ContactRef, name: string): Promise<void> {
  await book.sightings.update(refKey(ref), { declined: name });
}

/** Notes that the CRM led from one record straight to another, before the first had shown anything. */
export async function saveCameFrom(book: Book, ref: ContactRef, from: RefKey, now: number): Promise<void> {
  const before = await sightingOf(book, ref);
  const empty = { refKey: refKey(ref), ref, facts: { witness: false }, visits: 0, seenAt: now };
  await book.sightings.put({ ...(before ?? empty), cameFrom: from });
}

/**
 * A name may be stored once the record's id stands beside it, or a second visit agrees where the page says whose record it is;
 * else only the user's yes will do.
 */
export const isTrusted = ({ ref, facts, visits }: Sighting): boolean =>
  facts.name !== undefined && (facts.witness || (visits >= 2 && pageShowsContact(ref)));
