import type { ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { NewEntry } from '../domain/journal/entry';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { nameFromPage } from '../domain/contact/name-from-page';

/** Returns the entries that give the contact of a ref a name that the user typed or confirmed. */
export async function namingEntries(book: Book, ref: ContactRef, facts: PageFacts): Promise<NewEntry[]> {
  const { contact, first } = await contactToWrite(book, ref);
  return [...first, nameFromPage(contact, facts, 'user')];
}
