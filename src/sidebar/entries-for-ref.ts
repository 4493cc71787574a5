import type { ContactRef } from '../domain/contact/contact-ref';
import type { NewEntry } from '../domain/journal/entry';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { newId } from '../store/new-id';
import type { EntriesFor } from './practice/save-entries';

/** Returns entries for the contact of a ref; if there is none yet, the first of them creates it. */
export async function entriesForRef(book: Book, ref: ContactRef, entries: EntriesFor): Promise<NewEntry[]> {
  const { contact, first } = await contactToWrite(book, ref);
  return [...first, ...entries(contact, newId)];
}
