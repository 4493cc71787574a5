import { Contact } from '../domain/contact/contact';
import { mayBeOne, type Likeness } from '../domain/contact/may-be-one';
import { searchWords } from '../domain/search/search-words';
import type { Book } from './book';
import { contactsWithEmail, plainEmail } from './contacts-with-email';
import { contactsWithAnyWord, contactsWithRarestWord } from './contacts-with-words';
import { readRows } from './read-rows';

/**
 * Returns the ids of the contacts that may be the person whom a page shows, and why; those with the same e-mail address first. The
 * others have the name's rarest word, or another rare one, or a piece of the phone number, as text itself is in no index.
 */
export async function contactsLike(
  book: Book,
  seen: Contact['text'],
): Promise<{ readonly id: string; readonly why: Likeness }[]> {
  const email = plainEmail(seen.email);
  const mailed = email ? await contactsWithEmail(book, email) : [];
  const name = searchWords(seen.name ?? '');
  const [named = [], others] = await Promise.all([
    contactsWithRarestWord(book, name),
    contactsWithAnyWord(book, [...name, ...longPiecesOf(seen.phone)]),
  ]);
  const rows = await book.rows('contacts').bulkGet([...new Set([...named, ...others])]);
  const contacts = readRows(
    Contact,
    rows.filter((row) => row !== undefined),
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const alike = contacts.flatMap(({ id, text }) => {
    const why = mayBeOne(text, seen);
    return why && !mailed.includes(id) ? [{ id, why }] : [];
  });
  return [...mailed.map((id) => ({ id, why: 'email' as const })), ...alike];
}

/** The pieces of a phone number that few others have. */
const longPiecesOf = (phone = '') => searchWords(phone).filter((piece) => piece.length >= 4);
