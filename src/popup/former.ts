import { isAnother } from '../domain/contact/is-another';
import type { Book } from '../store/book';
import { overviewOfRef, type ContactOverview } from '../store/contact-overview';
import type { Person } from './person';

/** Resolves to whom the book has at the record of a person, if its page shows somebody else; otherwise to undefined. */
export async function formerOf(book: Book, { ref, facts }: Person): Promise<ContactOverview | undefined> {
  const known = ref && facts ? await overviewOfRef(book, ref) : undefined;
  return known && facts && isAnother(known.contact.text, facts) ? known : undefined;
}
