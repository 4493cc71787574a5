import type { ContactRef } from '../../domain/contact/contact-ref';
import type { NewEntry } from '../../domain/journal/entry';
import type { Book } from '../../store/book';
import { contactToWrite } from '../../store/contact-to-write';
import { edgeBetween } from '../../store/edge-between';

/**
 * Gives the entries that say whether the contact of a ref and another are one person: an edge, which undo takes away again.
 * Two contacts have one edge, wherever it is said; where it says so already, there is nothing to say, or to undo twice.
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
