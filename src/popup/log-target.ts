import type { Book } from '../store/book';
import { contactToWrite, newContact, type ContactToWrite } from '../store/contact-to-write';
import { saveSighting } from '../store/save-sighting';
import { sightingOf } from '../store/sightings';
import type { Whom } from './whom';

/** Gives whom a sentence is written under; someone new comes to the book with it. */
export async function logTarget(book: Book, { contact, ref, name, facts }: Whom): Promise<ContactToWrite> {
  if (contact !== undefined) return { contact, first: [] };
  if (!ref) return newContact(name ?? '');
  // What the page showed is kept beside the book, so that lists can name them; the sidebar stores a name once it is sure.
  if (facts && !(await sightingOf(book, ref))) await saveSighting(book, ref, facts, Date.now(), undefined);
  return contactToWrite(book, ref);
}
