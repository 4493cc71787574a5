import { agree, plain } from '../domain/contact/compare-facts';
import type { Contact } from '../domain/contact/contact';
import { ContactEdge } from '../domain/contact/edge';
import type { ContactRef } from '../domain/contact/contact-ref';
import { keyOf } from '../domain/contact/findable-by';
import type { Likeness } from '../domain/contact/may-be-one';
import { refOfKey } from '../domain/contact/ref-of-key';
import type { PageFacts } from '../domain/contact/page-facts';
import { pageShowsContact } from '../domain/contact/page-shows-contact';
import type { Book } from './book';
import { contactsLike } from './contacts-like';
import { contactsFoundBy } from './contacts-found-by';
import { listsReady } from './lists/lists-ready';
import { contactOfRef } from './contact-of-ref';
import { nameOf, type Named } from './names';
import { personOf } from './person';
import { readRows } from './read-rows';
import { sightingOf } from './sightings';

/**
 * Another contact that may be the same person, and why: something that both have, the CRM redirected from its record to this one
 * (`moved`), or it is the record with the same id and name at another host of the CRM (`host`).
 */
export interface Lookalike {
  readonly named: Named;
  readonly why: Likeness | 'moved' | 'host';
}

/**
 * Returns another contact that may be the same person as a record's, judged by what its page shows. Undefined if there is
 * none, the two are joined already, the user said they are different, or the page does not show whose record it is. It is
 * only good for an offer.
 */
export async function lookalikeOf(
  book: Book,
  ref: ContactRef,
  facts: PageFacts | undefined,
): Promise<Lookalike | undefined> {
  if (!pageShowsContact(ref)) return undefined;
  await listsReady(book);
  const own = await contactOfRef(book, ref);
  const persons = own ? (await personOf(book, own.id)).map(({ id }) => id) : [];
  const seen: Contact['text'] = { ...own?.text, ...factsOnly(facts) };
  const found = [
    ...(await redirectedFrom(book, ref, seen)),
    ...(await contactsLike(book, seen)),
    ...(await sameAtOtherHosts(book, ref, seen)),
  ];
  for (const { id, why } of found) {
    const named =
      persons.includes(id) || (await areApart(book, persons, id)) ? undefined : await nameOf(book, id);
    if (named) return { named, why };
  }
  return undefined;
}

/** How many of one name are looked at. */
const most = 500;

interface Found {
  readonly id: string;
  readonly why: Lookalike['why'];
}

const factsOnly = ({ witness: _, ...text }: PageFacts = { witness: false }): Contact['text'] => text;

/**
 * The contact whose record the CRM redirected from, if this page shows the same name or e-mail address as the book has for
 * it.
 */
async function redirectedFrom(book: Book, ref: ContactRef, seen: Contact['text']): Promise<Found[]> {
  const { cameFrom = '' } = (await sightingOf(book, ref)) ?? {};
  const source = refOfKey(cameFrom);
  const contact = source && (await contactOfRef(book, source));
  if (!contact) return [];
  const isSame =
    agree(plain(contact.text.name), plain(seen.name)) || agree(plain(contact.text.email), plain(seen.email));
  return isSame ? [{ id: contact.id, why: 'moved' }] : [];
}

/**
 * The record with this id at other hosts of this CRM, if it has the same name: the company was renamed, or this is a copy for tests.
 * Looked for by the name: ids are in no index without their host.
 */
async function sameAtOtherHosts(book: Book, ref: ContactRef, seen: Contact['text']): Promise<Found[]> {
  const namesakes = await contactsFoundBy(book, [keyOf.name(seen)], most);
  return namesakes.filter(({ refs }) => refs.some(isAtOtherHost(ref))).map(({ id }) => ({ id, why: 'host' }));
}

const isAtOtherHost = (here: ContactRef) => (ref: ContactRef) =>
  ref.crm === here.crm && ref.tenant !== here.tenant && ref.kind === here.kind && ref.id === here.id;

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
