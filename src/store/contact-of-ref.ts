import { Contact } from '../domain/contact/contact';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Gives the contact that a ref is bound to, the smallest id where two are; undefined where we never wrote of it. */
export async function contactOfRef(book: Book, ref: ContactRef): Promise<Contact | undefined> {
  const rows = await book.rows('contacts').where('refKeys').equals(refKey(ref)).toArray();
  return readRows(Contact, rows).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}
