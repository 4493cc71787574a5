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
  /** `refKey` of the record that the CRM led from, straight to this one: it may have merged the two. */
  cameFrom: v.exactOptional(v.string()),
});
export type Sighting = v.InferOutput<typeof Sighting>;

/** Gives the last sighting of a record, if any. */
export async function sightingOf(book: Book, ref: ContactRef): Promise<Sighting | undefined> {
  const row = await book.sightings.get(refKey(ref));
  return row === undefined ? undefined : readRow(Sighting, row);
}
