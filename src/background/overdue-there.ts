import { contactInTab } from '../browser/active-tab';
import { readMishap } from '../browser/book-state';
import type { Sender } from '../browser/on-message';
import { isAnother } from '../domain/contact/is-another';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { overdueOfPerson } from '../store/overdue-of-person';
import { readHere } from '../store/read-here';
import { isAtRecord } from './prove-frame';

/**
 * Resolves to how many promises are overdue to the contact in a frame's tab at `now` (epoch ms); null if the book has none there, if
 * the page shows somebody else, or if the book is not whole.
 */
export async function overdueThere(book: Book, from: Sender, now: number): Promise<number | null> {
  const who = from.tab === undefined ? undefined : await contactInTab(from.tab);
  if (!who || !(await isAtRecord(from, who.ref))) return null;
  if ((await readMishap())?.isWhole === false) return null;
  const contact = await contactOfRef(book, who.ref);
  if (!contact || isAnother(contact.text, who.facts)) return null;
  return overdueOfPerson(book, contact.id, await readHere(book, now));
}
