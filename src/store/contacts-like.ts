import type { Contact } from '../domain/contact/contact';
import { factKeys } from '../domain/contact/findable-by';
import { mayBeOne, type Likeness } from '../domain/contact/may-be-one';
import type { Book } from './book';
import { contactsFoundBy } from './contacts-found-by';

/** How many that share a fact are looked at: a mailbox, a switchboard or a name that more have tells nobody apart. */
const most = 100;

/**
 * Returns the ids of the contacts that may be the person whom a page shows, and why; those with the same e-mail address first.
 */
export async function contactsLike(
  book: Book,
  seen: Contact['text'],
): Promise<{ readonly id: string; readonly why: Likeness }[]> {
  const sharing = await contactsFoundBy(book, factKeys(seen), most);
  const alike = sharing.flatMap(({ id, text }) => {
    const why = mayBeOne(text, seen);
    return why ? [{ id, why }] : [];
  });
  return alike.toSorted((a, b) => Number(b.why === 'email') - Number(a.why === 'email'));
}
