import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { saveCameFrom, saveSighting } from '../store/save-sighting';
import type { Sighting } from '../store/sightings';
import { loadWriting } from '../surface/load-writing';
import { loadSheetWriting } from './load-sheet-writing';

export { saveAddress } from '../store/addresses';

/** Records what the page shows of someone, and stores it where it may be trusted. `before`: as saveSighting says. */
export async function recordSighting(
  book: Book,
  ref: ContactRef,
  facts: PageFacts,
  before: Promise<Sighting | undefined> | undefined,
): Promise<void> {
  const sighting = await saveSighting(book, ref, facts, Date.now(), await before);
  const known = await contactOfRef(book, ref);
  if (!known) return;
  const [{ takeUp }, { writeChange }] = await Promise.all([loadSheetWriting(), loadWriting()]);
  const naming = takeUp(known, sighting);
  // Nobody did it, so Undo passes it over.
  if (naming.length) await writeChange(book, naming, {});
}

/** Records that the page went from the record of a contact of ours straight to another. */
export async function recordRedirect(book: Book, from: ContactRef, to: ContactRef): Promise<void> {
  if (await contactOfRef(book, from)) await saveCameFrom(book, to, refKey(from), Date.now());
}
