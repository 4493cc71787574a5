import { ContactEdge } from '../domain/contact/edge';
import type { ContactRef } from '../domain/contact/contact-ref';
import { refOfKey } from '../domain/contact/ref-of-key';
import type { PageFacts } from '../domain/contact/page-facts';
import { pageShowsContact } from '../domain/contact/page-shows-contact';
import type { Book } from './book';
import { contactsWithEmail, plainEmail } from './contacts-with-email';
import { contactOfRef } from './contact-of-ref';
import { nameOf, type Named } from './names';
import { personOf } from './person';
import { readRows } from './read-rows';
import { sightingOf } from './sightings';

/**
 * Another contact that may be the same person, and why: the same e-mail address, or the CRM redirected from its record to
 * this one.
 */
export interface Lookalike {
  readonly named: Named;
  readonly why: 'email' | 'moved';
}

/**
 * Returns another contact that may be the same person as a record's, judged by what its page shows. Undefined if there is
 * none, the two are joined already, the user said they are different, or the page does not show whose record it is. It is
 * only good for an offer: two people may share a mailbox.
 */
export async function lookalikeOf(
  book: Book,
  ref: ContactRef,
  facts: PageFacts | undefined,
): Promise<Lookalike | undefined> {
  if (!pageShowsContact(ref)) return undefined;
  const own = await contactOfRef(book, ref);
  const persons = own ? (await personOf(book, own.id)).map(({ id }) => id) : [];
  const email = plainEmail(facts?.email ?? own?.text.email);
  const found = [
    ...(await redirectedFrom(book, ref, facts?.name, email)).map((id) => ({ id, why: 'moved' as const })),
    ...(email ? await contactsWithEmail(book, email) : []).map((id) => ({ id, why: 'email' as const })),
  ];
  for (const { id, why } of found) {
    const named =
      persons.includes(id) || (await areApart(book, persons, id)) ? undefined : await nameOf(book, id);
    if (named) return { named, why };
  }
  return undefined;
}

/**
 * The contact whose record the CRM redirected from, if this page shows the same name or e-mail address as the book has for
 * it.
 */
async function redirectedFrom(
  book: Book,
  ref: ContactRef,
  name: string | undefined,
  email: string | undefined,
) {
  const { cameFrom = '' } = (await sightingOf(book, ref)) ?? {};
  const source = refOfKey(cameFrom);
  const contact = source && (await contactOfRef(book, source));
  if (!contact) return [];
  const isSame =
    (name !== undefined && contact.text.name === name) ||
    (email !== undefined && plainEmail(contact.text.email) === email);
  return isSame ? [contact.id] : [];
}

async function areApart(book: Book, persons: readonly string[], other: string): Promise<boolean> {
  const others = (await personOf(book, other)).map(({ id }) => id);
  const edges = readRows(
    ContactEdge,
    await book
      .rows('edges')
      .where('a')
      .anyOf([...persons, ...others])
      .toArray(),
  );
  const between = (a: string, b: string) => persons.includes(a) && others.includes(b);
  return edges.some(({ a, b, apart }) => apart && (between(a, b) || between(b, a)));
}
