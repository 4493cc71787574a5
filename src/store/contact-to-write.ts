import type { ContactRef } from '../domain/contact/contact-ref';
import type { NewEntry } from '../domain/journal/entry';
import type { Book } from './book';
import { contactOfRef } from './contact-of-ref';
import { newId } from './new-id';

/** A contact to write under, and the entries that must come first if it is new. */
export interface ContactToWrite {
  readonly contact: string;
  readonly first: readonly NewEntry[];
}

/** Returns the contact to write under for a ref: the one that has it, or a new one that gets it by its first entry. */
export async function contactToWrite(book: Book, ref: ContactRef): Promise<ContactToWrite> {
  const known = await contactOfRef(book, ref);
  return known ? { contact: known.id, first: [] } : newContactAt(ref);
}

/** Returns a new contact that has a ref. */
export function newContactAt(ref: ContactRef): ContactToWrite {
  const contact = newId();
  return {
    contact,
    first: [{ kind: 'ref.attached', entity: contact, contact, data: { ref }, text: {} }],
  };
}

/** Returns a new contact with only a name, as from the popup; it gets a ref later, when the user confirms one. */
export function newContact(name: string): ContactToWrite {
  const contact = newId();
  return { contact, first: [{ kind: 'contact.met', entity: contact, contact, data: {}, text: { name } }] };
}
