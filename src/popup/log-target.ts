import type { Book } from '../store/book';
import { contactToWrite, newContact, type ContactToWrite } from '../store/contact-to-write';
import { saveSighting } from '../store/save-sighting';
import { sightingOf } from '../store/sightings';
import type { Person } from './person';

/** Returns the contact to save a sentence under, with the entries that create someone new. */
export async function logTarget(book: Book, { contact, ref, name, facts }: Person): Promise<ContactToWrite> {
  if (contact !== undefined) return { contact, first: [] };
  if (!ref) return newContact(name ?? '');
  // Saved outside the journal, so that lists can show the name; only the sidebar adds names to the journal, once it is sure.
  if (facts && !(await sightingOf(book, ref))) await saveSighting(book, ref, facts, Date.now(), undefined);
  return contactToWrite(book, ref);
}
