import type { ContactRef } from '../domain/contact/contact-ref';
import type { NewEntry } from '../domain/journal/entry';
import type { Book } from './book';
import { contactOfRef } from './contact-of-ref';
import { newId } from './new-id';

/** A contact to write under, and the entries that must go first where it is new. */
export interface ContactToWrite {
  readonly contact: string;
  readonly first: readonly NewEntry[];
}

/** Gives whom to write under for a ref: the contact that has it, or a new one that gains it with the first entry. */
export async function contactToWrite(book: Book, ref: ContactRef): Promise<ContactToWrite> {
  const known = await contactOfRef(book, ref);
  if (known) return { contact: known.id, first: [] };
  const contact = newId();
  return {
    contact,
    first: [{ kind: 'ref.attached', entity: contact, contact, data: { ref }, text: {} }],
  };
}

/** Gives a new contact by name alone, as from the popup; it gains a ref later, by the user's yes. */
export function newContact(name: string): ContactToWrite {
  const contact = newId();
  return { contact, first: [{ kind: 'contact.met', entity: contact, contact, data: {}, text: { name } }] };
}
