import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { saveCameFrom, saveSighting } from '../store/save-sighting';
import type { Sighting } from '../store/sightings';
import { loadWriting } from '../surface/load-writing';
import { loadSheetWriting } from './load-sheet-writing';

export { saveAddress } from '../store/addresses';

/** Saves what the page shows about a contact, and updates the contact if that can be trusted. `before`: see saveSighting. */
export async function recordSighting(
  book: Book,
  ref: ContactRef,
  facts: PageFacts,
  before: Promise<Sighting | undefined> | undefined,
): Promise<void> {
  const sighting = await saveSighting(book, ref, facts, Date.now(), await before);
  const known = await contactOfRef(book, ref);
  if (!known) return;
  const [{ nameChangeFromPage }, { writeChange }] = await Promise.all([loadSheetWriting(), loadWriting()]);
  const entries = nameChangeFromPage(known, sighting);
  // The user did not do this, so Undo skips it.
  if (entries.length) await writeChange(book, entries, {});
}

/** Saves that the page went straight from the record of a known contact to another. */
export async function recordRedirect(book: Book, from: ContactRef, to: ContactRef): Promise<void> {
  if (await contactOfRef(book, from)) await saveCameFrom(book, to, refKey(from), Date.now());
}
