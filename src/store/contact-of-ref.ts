import { Contact } from '../domain/contact/contact';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { Book } from './book';
import { readRows } from './read-rows';

/**
 * Returns the contact that a ref is attached to, the smallest id if there are two; undefined if nothing was written about
 * it.
 */
export async function contactOfRef(book: Book, ref: ContactRef): Promise<Contact | undefined> {
  const rows = await book.rows('contacts').where('refKeys').equals(refKey(ref)).toArray();
  // Rows with one key come by their id.
  return readRows(Contact, rows)[0];
}
