import { refKey, type ContactRef, type RefKey } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import { pageShowsContact } from '../domain/contact/page-shows-contact';
import type { Book } from './book';
import { guardQuietWrite } from './spare/guard-write';
import { sightingOf, type Sighting } from './sightings';

/**
 * Saves what a page showed on one visit, at `now` (epoch ms), and returns the sighting. `before` is the sighting from before
 * the visit began, so that a visit counts once however often it is saved, and a placeholder shown first does not matter.
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
    // A visit may show less than the one before; the id was seen beside this same name.
    facts: isSame ? { ...before.facts, ...facts, witness: facts.witness || before.facts.witness } : facts,
    visits: isSame ? before.visits + 1 : 1,
    seenAt: now,
    ...(declined === undefined ? {} : { declined }),
    ...(cameFrom === undefined ? {} : { cameFrom }),
  };
  await guardQuietWrite(book, () => book.sightings.put(sighting));
  return sighting;
}

/** Saves that the user declined this name, so that they are not asked about it again. */
export async function declineName(book: Book, ref: ContactRef, name: string): Promise<void> {
  await guardQuietWrite(book, () => book.sightings.update(refKey(ref), { declined: name }));
}

/**
 * Saves that the CRM redirected from one record straight to another, before the first had shown anything. `now` in epoch
 * ms.
 */
export async function saveCameFrom(book: Book, ref: ContactRef, from: RefKey, now: number): Promise<void> {
  const before = await sightingOf(book, ref);
  const empty = { refKey: refKey(ref), ref, facts: { witness: false }, visits: 0, seenAt: now };
  await guardQuietWrite(book, () => book.sightings.put({ ...(before ?? empty), cameFrom: from }));
}

/**
 * Whether a name may be stored without asking the user: the record's id was seen beside it, or two visits in a row showed
 * the same name on a page that shows whose record it is.
 */
export const isTrusted = ({ ref, facts, visits }: Sighting): boolean =>
  facts.name !== undefined && (facts.witness || (visits >= 2 && pageShowsContact(ref)));
