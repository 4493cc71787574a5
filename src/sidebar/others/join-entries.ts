import type { ContactRef } from '../../domain/contact/contact-ref';
import type { NewEntry } from '../../domain/journal/entry';
import type { Book } from '../../store/book';
import { contactToWrite } from '../../store/contact-to-write';
import { newId } from '../../store/new-id';

/** Gives the entries that say whether the contact of a ref and another are one person: an edge, which undo takes away again. */
export async function joinEntries(
  book: Book,
  ref: ContactRef,
  other: string,
  areOne: boolean,
): Promise<NewEntry[]> {
  const { contact, first } = await contactToWrite(book, ref);
  const kind = areOne ? 'contacts.joined' : 'contacts.told-apart';
  return [...first, { kind, entity: newId(), contact, data: { a: contact, b: other }, text: {} }];
}
