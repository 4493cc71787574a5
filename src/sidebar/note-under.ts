import type { ContactRef } from '../domain/contact/contact-ref';
import type { NewEntry } from '../domain/journal/entry';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { newId } from '../store/new-id';
import type { EntriesUnder } from './practice/note-entries';

/** Gives entries under the contact of a ref; one of whom nothing was written begins with them. */
export async function entriesUnder(book: Book, ref: ContactRef, entries: EntriesUnder): Promise<NewEntry[]> {
  const { contact, first } = await contactToWrite(book, ref);
  return [...first, ...entries(contact, newId)];
}
