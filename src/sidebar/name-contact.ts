import type { ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { NewEntry } from '../domain/journal/entry';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { nameFromPage } from './naming';

/** Gives the entries that call the contact of a ref as the user says, or as the page says and the user confirmed. */
export async function entriesOfNaming(book: Book, ref: ContactRef, facts: PageFacts): Promise<NewEntry[]> {
  const { contact, first } = await contactToWrite(book, ref);
  return [...first, nameFromPage(contact, facts, 'user')];
}
