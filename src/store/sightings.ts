import * as v from 'valibot';
import { ContactRef, refKey } from '../domain/contact/contact-ref';
import { PageFacts } from '../domain/contact/page-facts';
import type { Book } from './book';
import { readRow } from './read-rows';

/** What a page showed about a record, and on how many visits in a row. */
export const Sighting = v.object({
  refKey: v.string(),
  ref: ContactRef,
  facts: PageFacts,
  visits: v.number(),
  seenAt: v.number(),
  /** A name that the page showed and the user declined. */
  declined: v.exactOptional(v.string()),
  /** `refKey` of the record from which the CRM redirected straight to this one: it may have merged the two. */
  cameFrom: v.exactOptional(v.string()),
});
export type Sighting = v.InferOutput<typeof Sighting>;

/** Returns the last sighting of a record, or undefined if there is none. */
export async function sightingOf(book: Book, ref: ContactRef): Promise<Sighting | undefined> {
  const row = await book.sightings.get(refKey(ref));
  return row === undefined ? undefined : readRow(Sighting, row);
}
