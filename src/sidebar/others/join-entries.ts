import type { ContactRef } from '../../domain/contact/contact-ref';
import type { NewEntry } from '../../domain/journal/entry';
import type { Book } from '../../store/book';
import { contactToWrite } from '../../store/contact-to-write';
import { edgeBetween } from '../../store/edge-between';

/**
 * Returns the entries that say whether the contact of a ref and another one are the same person. Two contacts share one edge,
 * whichever of them is on screen; if it says so already, there are no entries, so there is nothing to undo twice.
 */
export async function joinEntries(
  book: Book,
  ref: ContactRef,
  other: string,
  areOne: boolean,
): Promise<NewEntry[]> {
  const { contact, first } = await contactToWrite(book, ref);
  const said = await edgeBetween(book, contact, other);
  if (said && areOne === !said.apart) return [];
  const kind = areOne ? 'contacts.joined' : 'contacts.told-apart';
  const entity = said?.id ?? [contact, other].toSorted().join('+');
  return [...first, { kind, entity, contact, data: { a: contact, b: other }, text: {} }];
}
