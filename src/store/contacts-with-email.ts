import * as v from 'valibot';
import { searchWords } from '../domain/search/search-words';
import type { Book } from './book';
import { contactsWithRarestWord } from './contacts-with-words';

const Emailed = v.object({ id: v.string(), text: v.object({ email: v.string() }) });

/** Returns an e-mail address in the form in which addresses are compared. */
export const plainEmail = (email: string | undefined) => email?.trim().toLowerCase();

/**
 * Returns the ids of the contacts with an e-mail address (in the form of `plainEmail`), sorted. Searches by the rarest word
 * of the address, because text itself is in no index, so that it can be sealed later.
 */
export async function contactsWithEmail(book: Book, email: string): Promise<string[]> {
  const ids = await contactsWithRarestWord(book, searchWords(email));
  const rows = ids ? await book.rows('contacts').bulkGet(ids) : await book.rows('contacts').toArray();
  return rows
    .filter((row) => v.is(Emailed, row))
    .filter((row) => plainEmail(row.text.email) === email)
    .map(({ id }) => id)
    .toSorted();
}
