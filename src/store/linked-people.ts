import type { ContactRef } from '../domain/contact/contact-ref';
import { refKey } from '../domain/contact/contact-ref';
import { Contact } from '../domain/contact/contact';
import type { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { contactOfRef } from './contact-of-ref';
import { nameOf } from './names';
import { readRows } from './read-rows';
import { overviewOfContact } from './contact-overview';

/** A person we know to whose record a page links. */
export interface LinkedPerson {
  /** The smallest of the person's contact ids. */
  readonly id: string;
  readonly ref: ContactRef | undefined;
  readonly name: string | undefined;
  readonly last: Impression | undefined;
  /** Number of open promises, ours and theirs. */
  readonly open: number;
}

/** Returns the known people among a page's linked records, each once, in the page's order, without the record's own. */
export async function linkedPeople(
  book: Book,
  ref: ContactRef,
  linked: readonly ContactRef[],
): Promise<LinkedPerson[]> {
  const keys = linked.map(refKey);
  const rows = await book.rows('contacts').where('refKeys').anyOf(keys).toArray();
  const own = await contactOfRef(book, ref);
  const people = await Promise.all(readRows(Contact, rows).map((contact) => linkedPerson(book, contact)));
  const ownId = own && (await linkedPerson(book, own)).id;
  const order = (person: LinkedPerson & { keys: readonly string[] }) =>
    Math.min(...person.keys.map((key) => keys.indexOf(key)).filter((index) => index >= 0));
  const distinct = new Map(people.map((person) => [person.id, person]));
  return [...distinct.values()].filter(({ id }) => id !== ownId).toSorted((a, b) => order(a) - order(b));
}

async function linkedPerson(book: Book, contact: Contact) {
  const { person, impressions, promises } = await overviewOfContact(book, contact);
  const named = await nameOf(book, contact.id);
  return {
    id: person[0]?.id ?? contact.id,
    ref: contact.refs[0],
    name: named?.name,
    last: impressions[0],
    open: promises.length,
    keys: person.flatMap(({ refKeys }) => refKeys),
  };
}
